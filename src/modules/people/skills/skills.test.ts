import { beforeAll, describe, expect, test } from "vitest"
import { actorOf, signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { reading } from "../../../platform/db.js"
import { listOwnSkills } from "./read-skills.js"

const site = useSite()
const page = "/fr/profil/competences"
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

let member: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  member = await signUp(site)
})

const add = (skill: string, answers: Readonly<Record<string, string>> = {}, by = member) =>
  by.browser.post(`${page}/ajout`, { skill, level: "", lastUsed: "", ...answers })

async function keysOf(of: TestMember): Promise<readonly string[]> {
  const at = reading(site.doorway, await actorOf(site, of))
  return (await listOwnSkills(at, await personIdOf(site, of))).map(({ key }) => key)
}

describe("a skill", () => {
  test("is chosen by its name in French, with its level and the year of its last use", async () => {
    const { html } = await member.browser.get(`${page}/ajout`)
    expect(html).toContain('src="/fr/carrieres/competences/suggestions"')
    expect((await add("Audit interne", { level: "advanced", lastUsed: "2024" })).location).toBe(page)
    expect(textOf(await member.browser.get(page))).toContain("Audit interne, avancé, 2024")
    expect(textOf(await member.browser.get("/en/profile"))).toContain("Internal audit, advanced, 2024")
  })

  test("is the same one in the other language: it is not there twice", async () => {
    const seen = await member.browser.post("/en/profile/skills/adding", { skill: "Internal audit", level: "" })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain("This skill is already in your profile.")
    expect(await keysOf(member)).toEqual(["internal-audit"])
  })

  test("that is not named clearly comes back with choices, and nothing is kept as it was typed", async () => {
    const seen = await add("budget")
    expect(seen.status).toBe(422)
    expect(seen.html).toContain('name="skill-code" value="budgeting"')
    const chosen = await add("budget", { "skill-code": "budgeting", next: "another" })
    expect(chosen.location).toBe(`${page}/ajout`)
    expect(await keysOf(member)).toEqual(["internal-audit", "budgeting"])
    expect(textOf(await add("zzzzqqqq"))).toContain("Compétence")
    expect(textOf(await add(""))).toContain("Choisissez une compétence dans la liste.")
    expect(await keysOf(member)).toHaveLength(2)
  })

  test("without level or year says what to add, and gets them on its own page", async () => {
    expect(textOf(await member.browser.get("/fr/profil"))).toContain("Dater vos compétences")
    const own = await member.browser.get(`${page}/budgeting`)
    expect(own.html).not.toContain('name="skill"')
    await member.browser.post(`${page}/budgeting`, { level: "expert", lastUsed: "2025" })
    expect(await keysOf(member)).toEqual(["budgeting", "internal-audit"])
    const mine = textOf(await member.browser.get("/fr/profil"))
    expect(mine).not.toContain("Dater vos compétences")
    expect(mine).not.toContain("Indiquer votre niveau")
  })

  test.each([
    [{ lastUsed: "2099" }, "Entrez l’année en cours ou une année antérieure."],
    [{ lastUsed: "1850" }, "Entrez une année en quatre chiffres, à partir de 1930."],
    [{ level: "guru" }, "Cette réponse n’est pas une de celles qui sont proposées."],
  ])("is refused with %s", async (wrong, sentence) => {
    const seen = await member.browser.post(`${page}/budgeting`, { level: "expert", lastUsed: "2025", ...wrong })
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
  })

  test("is removed, and one of somebody else's does not exist", async () => {
    const other = await signUp(site)
    expect((await other.browser.post(`${page}/budgeting/retrait`)).status).toBe(404)
    expect((await other.browser.get(`${page}/budgeting`)).status).toBe(404)
    expect((await member.browser.post(`${page}/budgeting/retrait`)).location).toBe(page)
    expect(await keysOf(member)).toEqual(["internal-audit"])
  })

  test("that the list has ended is shown as the one that follows it", async () => {
    const { db } = site.doorway
    const of = await signUp(site)
    await add("Audit interne", { level: "beginner" }, of)
    await add("Budget", { "skill-code": "budgeting" }, of)
    await db
      .updateTable("skill")
      .set({ successor: "auditing", validUntil: "2026-01-01" })
      .where("code", "=", "internal-audit")
      .execute()
    const mine = textOf(await of.browser.get("/fr/profil"))
    expect(mine).toContain("Audit, débutant")
    expect(mine).not.toContain("Audit interne")
    await add("Audit", { "skill-code": "auditing", level: "expert" }, of)
    expect(await keysOf(of)).toEqual(["auditing", "budgeting"])
    await db
      .updateTable("skill")
      .set({ successor: null, validUntil: null })
      .where("code", "=", "internal-audit")
      .execute()
  })
})

test("two additions at once never make more than fifty skills", async () => {
  const of = await signUp(site)
  const personId = await personIdOf(site, of)
  const codes = await site.doorway.db.selectFrom("skill").select("code").orderBy("code").limit(49).execute()
  await site.doorway.db
    .insertInto("profileSkill")
    .values(codes.map(({ code }) => ({ personId, skill: code, changedAt: site.doorway.clock() })))
    .execute()
  const names = ["Rédaction en langage clair", "Communication orale", "Communication écrite"]
  const answers = await Promise.all(names.map((name) => add(name, {}, of)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409])
  expect(await keysOf(of)).toHaveLength(50)
  expect(textOf(await of.browser.get(page))).toContain("Cette section contient 50 éléments")
})
