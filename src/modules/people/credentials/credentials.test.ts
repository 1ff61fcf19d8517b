import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { isExpired } from "./credentials.js"

const site = useSite()
const page = "/fr/profil/titres-de-competences"
const textOf = ({ html }: Seen) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ,/g, ",")
const typed = {
  ...{ credential: "Secourisme en région éloignée", issuer: "École des bois" },
  ...{ "obtained-month": "6", "obtained-year": "2019", "expires-month": "", "expires-year": "" },
}

let member: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  member = await signUp(site)
})

const add = (answers: Readonly<Record<string, string>> = {}) =>
  member.browser.post(`${page}/ajout`, { ...typed, ...answers })

describe("a credential", () => {
  test("is chosen from the list, with who issued it and when, and its number is never asked", async () => {
    const { html } = await member.browser.get(`${page}/ajout`)
    expect(html).toContain('src="/fr/carrieres/titres-de-competences/suggestions"')
    expect(html).not.toMatch(/name="[^"]*(?:number|numero)/i)
    expect((await add()).location).toBe(page)
    expect(textOf(await member.browser.get(page))).toContain(
      "Secourisme en région éloignée, École des bois, obtenu en juin 2019",
    )
    expect(textOf(await member.browser.get("/en/profile"))).toContain("Wilderness first aid, École des bois")
  })

  test("that has expired says so, stands last and is told of among what to mend", async () => {
    const answers = { credential: "Premiers soins en santé mentale", "expires-month": "6", "expires-year": "2022" }
    expect((await add(answers)).status).toBe(303)
    const seen = textOf(await member.browser.get(page))
    expect(seen).toContain("expiré depuis la fin de juin 2022")
    expect(seen.indexOf("région éloignée")).toBeLessThan(seen.indexOf("santé mentale"))
    expect(textOf(await member.browser.get("/fr/profil"))).toContain(
      "Renouveler ou retirer le titre de compétence qui a expiré",
    )
    const { id } = await site.doorway.db
      .selectFrom("profileCredential")
      .select("id")
      .where("personId", "=", await personIdOf(site, member))
      .where("credential", "=", "mental-health-first-aid")
      .executeTakeFirstOrThrow()
    const renewed = { ...typed, ...answers, "expires-month": "8", "expires-year": "2090" }
    expect((await member.browser.post(`${page}/${id}`, renewed)).location).toBe(page)
    expect(textOf(await member.browser.get(page))).toContain("valide jusqu’à la fin d’août 2090")
    const other = await signUp(site)
    expect((await other.browser.get(`${page}/${id}`)).status).toBe(404)
    expect((await other.browser.post(`${page}/${id}/retrait`)).status).toBe(404)
    expect((await member.browser.post(`${page}/${id}/retrait`)).location).toBe(page)
    expect(textOf(await member.browser.get(page))).not.toContain("santé mentale")
  })

  test("is good to the end of its last month", () => {
    expect(isExpired("2026-03", "2026-03-31")).toBe(false)
    expect(isExpired("2026-03", "2026-04-01")).toBe(true)
    expect(isExpired(null, "2099-01-01")).toBe(false)
  })

  test.each([
    [{ credential: "" }, "Choisissez un titre de compétence dans la liste."],
    [{ "obtained-year": "2098" }, "Entrez le mois en cours ou un mois antérieur."],
    [{ "expires-month": "1", "expires-year": "2018" }, "Il expire avant le mois où vous l’avez obtenu."],
    [{ "expires-month": "1" }, "Choisissez un mois et entrez une année en quatre chiffres."],
  ])("is refused with %s", async (wrong, sentence) => {
    const seen = await add(wrong)
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
    expect(seen.html).toContain('value="École des bois"')
  })
})
