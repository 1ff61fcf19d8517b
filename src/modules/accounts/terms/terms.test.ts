import { describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { formsIn, valuesOf } from "../../../../tests/support/page-forms.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()

const acceptPage = "/fr/conditions-d-utilisation/acceptation"

/** As if the text had changed since she accepted it. */
async function acceptedLongAgo({ emailAddress }: TestMember, documents = ["terms", "privacy"]): Promise<void> {
  await site.doorway.db
    .updateTable("termsAcceptance")
    .set({ version: "2020-01-01" })
    .where("document", "in", documents)
    .where("accountId", "in", (from) =>
      from.selectFrom("accountAddress").select("accountId").where("addressKey", "=", emailAddress),
    )
    .execute()
}

describe("a new version of the terms of use", () => {
  test("is asked of a member once, before any of her pages, and leads on where she was going", async () => {
    const member = await signUp(site)
    await acceptedLongAgo(member)
    const { location } = await member.browser.get("/fr/compte/securite")
    expect(location).toBe(`${acceptPage}?next=%2Ffr%2Fcompte%2Fsecurite`)
    const page = await member.browser.get(location ?? "")
    expect(page.html).toContain("Lire les conditions d’utilisation")
    expect(page.html).toContain("Lire l’énoncé de confidentialité")
    const form = formsIn(page.html).find(({ action }) => action === acceptPage)
    const accepted = await member.browser.post(acceptPage, form && valuesOf(form))
    expect(accepted.location).toBe("/fr/compte/securite")
    expect((await member.browser.get("/fr/compte/securite")).status).toBe(200)
    expect((await member.browser.get(acceptPage)).location).toBe("/fr")
  })

  test("names only the document that has changed", async () => {
    const member = await signUp(site)
    await acceptedLongAgo(member, ["privacy"])
    const { html } = await member.browser.get(acceptPage)
    expect(html).toContain("Lire l’énoncé de confidentialité")
    expect(html).not.toContain("Lire les conditions d’utilisation")
  })

  test("keeps what she was sending, and does nothing with it before she accepts", async () => {
    const member = await signUp(site)
    await acceptedLongAgo(member)
    const typed = { displayName: "Un autre nom", language: "fr", timeZone: "America/Regina" }
    const { location } = await member.browser.post("/fr/compte", typed)
    expect(decodeURIComponent(location ?? "")).toContain(`${acceptPage}?next=/fr/connexion/texte-conserve/`)
    const accepted = await member.browser.post(acceptPage, {
      next: decodeURIComponent(location?.split("next=")[1] ?? ""),
    })
    const kept = await member.browser.get(accepted.location ?? "")
    expect(kept.html).toContain("Un autre nom")
    expect((await member.browser.get("/fr/compte")).html).not.toContain("Un autre nom")
  })

  test("leaves open what everybody may read, and signing out", async () => {
    const member = await signUp(site)
    await acceptedLongAgo(member)
    expect((await member.browser.get("/fr/aide")).status).toBe(200)
    expect((await member.browser.post("/fr/deconnexion")).location).toBe("/fr")
  })

  test("accepted twice at once is written once", async () => {
    const member = await signUp(site)
    await acceptedLongAgo(member)
    const answers = await Promise.all([member.browser.post(acceptPage), member.browser.post(acceptPage)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await member.browser.get("/fr/compte")).status).toBe(200)
  })
})
