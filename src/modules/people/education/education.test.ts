import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"

const site = useSite()
const page = "/fr/profil/etudes"
const textOf = ({ html }: Seen) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ ,/g, ",")
const typed = {
  level: "bachelor",
  field: "Statistique",
  school: "Université McGill",
  status: "completed",
  year: "2020",
}

let member: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  member = await signUp(site)
})

const add = (answers: Readonly<Record<string, string>> = {}) =>
  member.browser.post(`${page}/ajout`, { ...typed, ...answers })

describe("a course of study", () => {
  test("is chosen from the lists of levels, fields and places of learning, and read in both languages", async () => {
    expect((await member.browser.get(`${page}/ajout`)).html).not.toContain('value="none"')
    expect((await add()).location).toBe(page)
    expect(textOf(await member.browser.get(page))).toContain("Baccalauréat, Statistique, Université McGill, 2020")
    expect(textOf(await member.browser.get("/en/profile"))).toContain(
      "Bachelor’s degree, Statistics, McGill University, 2020",
    )
  })

  test("proposes places of learning and nothing else", async () => {
    const { html } = await site.openBrowser().get("/fr/organismes/etablissements/suggestions?q=montr%C3%A9al")
    expect(html).toContain("Université de Montréal")
    expect(html).not.toContain("Ville de Montréal")
  })

  test("under way says when it should end, even in years to come, and stands first", async () => {
    const answers = { level: "master", field: "", school: "", status: "under-way", year: "2032" }
    expect((await add(answers)).status).toBe(303)
    const seen = textOf(await member.browser.get(page))
    expect(seen).toContain("Maîtrise, études en cours, fin prévue en 2032")
    expect(seen.indexOf("Maîtrise")).toBeLessThan(seen.indexOf("Baccalauréat"))
    expect(textOf(await member.browser.get("/fr/profil"))).toContain("Indiquer le domaine de vos études")
  })

  test("in a place that the list has not keeps the name as she wrote it, once she says so", async () => {
    const answers = { level: "trades", field: "", school: "École du bout du quai", year: "" }
    expect((await add(answers)).status).toBe(422)
    expect((await add({ ...answers, "school-code": "none-of-these" })).status).toBe(303)
    expect(textOf(await member.browser.get(page))).toContain("École du bout du quai, études terminées")
  })

  test.each([
    [{ level: "" }, "Choisissez un niveau de scolarité."],
    [{ level: "none" }, "Choisissez un niveau de scolarité."],
    [{ status: "" }, "Dites si ces études sont terminées ou en cours."],
    [{ year: "2032" }, "Entrez l’année en cours ou une année antérieure."],
    [{ year: "20" }, "Entrez une année en quatre chiffres"],
  ])("is refused with %s", async (wrong, sentence) => {
    const seen = await add(wrong)
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
  })

  test("is changed and removed by her, and by nobody else", async () => {
    const other = await signUp(site)
    const { id } = await site.doorway.db
      .selectFrom("profileEducation")
      .select("id")
      .where("personId", "=", await personIdOf(site, member))
      .where("level", "=", "bachelor")
      .executeTakeFirstOrThrow()
    expect((await other.browser.get(`${page}/${id}`)).status).toBe(404)
    expect((await other.browser.post(`${page}/${id}/retrait`)).status).toBe(404)
    const { html } = await member.browser.get(`${page}/${id}`)
    expect(html).toContain('value="Statistique"')
    expect((await member.browser.post(`${page}/${id}`, { ...typed, year: "2021" })).location).toBe(page)
    expect(textOf(await member.browser.get(page))).toContain("Université McGill, 2021")
    expect((await member.browser.post(`${page}/${id}/retrait`)).location).toBe(page)
    expect(textOf(await member.browser.get(page))).not.toContain("McGill")
  })
})
