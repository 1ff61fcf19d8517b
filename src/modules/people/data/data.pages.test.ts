import sharp from "sharp"
import { beforeAll, describe, expect, test, vi } from "vitest"
import { signUp, signUpStaff, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let member: TestMember
beforeAll(async () => {
  member = await signUp(site)
})

const signIn = ({ browser, emailAddress }: TestMember) =>
  browser.post("/fr/connexion", { identifier: emailAddress, password: testPassword })

async function untilCopyIsReady({ browser }: TestMember): Promise<string> {
  return vi.waitFor(
    async () => {
      const { html } = await browser.get("/fr/compte/donnees")
      if (!html.includes("Votre copie est prête.")) throw new Error("the copy is not ready")
      return html
    },
    { timeout: 10_000 },
  )
}

interface Section {
  readonly name: string
  readonly label: { readonly en: string; readonly fr: string }
  readonly columns: Readonly<Record<string, { readonly en: string; readonly fr: string }>>
  readonly notShown: Readonly<Record<string, { readonly en: string; readonly fr: string }>>
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

describe("what is kept about a member", () => {
  test("stands on her page: what, why, who sees it and for how long", async () => {
    const [english, french] = [
      await member.browser.get("/en/account/data"),
      await member.browser.get("/fr/compte/donnees"),
    ]
    expect(french.html).toContain("Vos adresses courriel")
    expect(french.html).toContain("Aussi longtemps que votre compte")
    expect(french.html).toContain("Empreinte du mot de passe")
    expect(french.html).not.toContain("Messages que vous avez laissés")
    expect(english.html).toContain("Your email addresses")
    expect(english.html).toContain("To let you sign in, and nobody else in your place")
  })

  test("stands for everybody in the privacy statement, with the days that the host has chosen", async () => {
    const anybody = site.openBrowser()
    expect((await anybody.get("/fr/confidentialite")).html).toContain("Messages que vous avez laissés")
    expect((await anybody.get("/en/privacy")).html).toContain("730 days")
    const { browser } = await signUpStaff(site, ["administrator"])
    await browser.post("/en/staff/settings/operation", {
      ...{ timeZone: "America/Toronto", capabilities: [], offerAnswerDays: "5", seen: "" },
      ...{ "retention-messages": "90", "retention-notices": "365", "retention-helpMessages": "400" },
    })
    const changed = await anybody.get("/en/privacy")
    expect(changed.html).toContain("400 days")
    expect(changed.html).not.toContain("730 days")
  })
})

describe("a copy of her data", () => {
  test("is prepared when she asks, one at a time, and says until when it is kept", async () => {
    expect((await member.browser.post("/fr/compte/donnees/copie")).location).toBe("/fr/compte/donnees")
    const html = await untilCopyIsReady(member)
    expect(html).toContain("Préparer une nouvelle copie")
    const runs = await site.doorway.db.selectFrom("run").selectAll().execute()
    expect(runs).toMatchObject([{ kind: "people.copy-data", status: "completed", failedCount: 0 }])
    expect(runs[0]?.doneCount).toBe(runs[0]?.totalCount)
  })

  test("names everything in both languages, gives what is hers and no secret", async () => {
    const seen = await member.browser.get("/fr/compte/donnees/copie/telechargement")
    expect(seen.headers["content-disposition"]).toBe('attachment; filename="jumelage-data-donnees.json"')
    expect(seen.headers["cache-control"]).toBe("no-store")
    const copy = JSON.parse(seen.html) as { readonly format: string; readonly sections: readonly Section[] }
    expect(copy.format).toBe("jumelage-personal-data/1")
    const section = (name: string) => copy.sections.find((each) => each.name === name)
    expect(section("person")).toMatchObject({
      label: { en: "Your identity", fr: "Votre identité" },
      columns: { firstName: { en: "First name", fr: "Prénom" } },
      rows: [{ firstName: "Anne-Sophie", lastName: "Exemple", language: "fr" }],
    })
    expect(section("account")?.notShown).toHaveProperty("passwordHash")
    expect(section("accountAddress")?.rows).toMatchObject([{ address: member.emailAddress }])
    expect(seen.html).not.toContain("$argon2")
    for (const { columns, rows, notShown } of copy.sections) {
      for (const row of rows) expect(Object.keys(row).sort()).toEqual(Object.keys(columns).sort())
      for (const label of [...Object.values(columns), ...Object.values(notShown)]) {
        expect(label.en).not.toBe("")
        expect(label.fr).not.toBe("")
      }
    }
  })

  test("names the organizations of her memberships, as she or staff wrote them", async () => {
    const browser = site.openBrowser()
    const emailAddress = "membre.dun.cercle@example.org"
    const named = { firstName: "Léa", lastName: "Cercle", displayName: "Léa Cercle" }
    await browser.post("/fr/creer-un-compte", {
      ...named,
      ...{ organisation: "Cercle des ponts", "organisation-code": "none-of-these" },
      ...{ emailAddress, emailAddressAgain: emailAddress, password: testPassword, language: "fr", terms: "yes" },
    })
    const { mail } = await site.mail.waitForMessage(emailAddress)
    await browser.post("/fr/confirmation", { code: /\d{6}/.exec(mail.subject ?? "")?.[0] ?? "" })
    await browser.post("/fr/compte/donnees/copie")
    await untilCopyIsReady({ browser, emailAddress })
    const { html } = await browser.get("/fr/compte/donnees/copie/telechargement")
    const sections = (JSON.parse(html) as { sections: Section[] }).sections
    expect(sections.find(({ name }) => name === "membership")?.rows).toMatchObject([
      { organisationId: { en: null, fr: "Cercle des ponts" }, standing: "declared" },
    ])
  })

  test("is given to nobody else, whatever address is tried", async () => {
    const other = await signUp(site)
    expect((await other.browser.get("/fr/compte/donnees/copie/telechargement")).status).toBe(404)
    const { id } = await site.doorway.db
      .selectFrom("storedFile")
      .select("id")
      .where("kind", "=", "data-copy")
      .executeTakeFirstOrThrow()
    for (const { browser } of [other, member])
      expect((await browser.get(`/fr/compte/donnees/fichiers/${id}`)).status).toBe(404)
    expect((await site.openBrowser().get("/fr/compte/donnees/copie/telechargement")).status).toBe(303)
  })

  test("leaves an older session only once she has shown that it is her", async () => {
    site.advance({ minutes: 20 })
    const asked = await member.browser.get("/fr/compte/donnees/copie/telechargement")
    expect(asked.html).toContain("Montrez que c’est bien vous")
    const wrong = await member.browser.post("/fr/compte/donnees/copie/telechargement", { proof: "pas le bon" })
    expect(wrong.status).toBe(422)
    expect(wrong.html).not.toContain("sections")
    const right = await member.browser.post("/fr/compte/donnees/copie/telechargement", { proof: testPassword })
    expect(right.headers["content-type"]).toBe("application/json")
  })

  test("is written in her history, and gone after seven days", async () => {
    const events = await site.doorway.db
      .selectFrom("event")
      .select("act")
      .where("act", "=", "people.take-copy")
      .execute()
    expect(events.length).toBe(3)
    site.advance({ hours: 24 * 7 })
    await signIn(member)
    expect((await member.browser.get("/fr/compte/donnees")).html).not.toContain("Votre copie est prête.")
    expect((await member.browser.get("/fr/compte/donnees/copie/telechargement")).status).toBe(404)
  })
})

test("the files that she gave are each hers to download", async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ reason: "account", subject: "Capture", body: "Voici." }))
    form.set(name, value)
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#5588cc" } })
    .png()
    .toBuffer()
  form.append("screenshots", new Blob([new Uint8Array(picture)], { type: "image/png" }), "capture.png")
  await member.browser.upload("/fr/aide/message", form)
  const { html } = await member.browser.get("/fr/compte/donnees")
  expect(html).toContain("Capture d’écran, ajout le")
  const address = /href="(\/fr\/compte\/donnees\/fichiers\/[^"]+)"/.exec(html)?.[1] ?? ""
  expect((await member.browser.get(address)).headers["content-type"]).toBe("image/webp")
  expect((await (await signUp(site)).browser.get(address)).status).toBe(404)
})
