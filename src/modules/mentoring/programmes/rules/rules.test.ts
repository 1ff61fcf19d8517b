import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../../tests/support/members.js"
import { coordinate, openProgramme, registered } from "../../../../../tests/support/mentoring.js"
import { formsIn } from "../../../../../tests/support/page-forms.js"
import { useSite } from "../../../../../tests/support/site.js"
import { operator } from "../../../../platform/context.js"
import { reading } from "../../../../platform/db.js"
import { currentRuleSet } from "./current-rule-set.js"
import { defaultRulesOf } from "./rule-set-data.js"
import { rulesValues } from "./rules.forms.js"

const site = useSite()
let id = ""
let coordinator: TestMember
let stranger: TestMember

beforeAll(async () => {
  id = await openProgramme(site, { settings: { streams: ["traditional", "peer"] } })
  coordinator = await signUp(site)
  await coordinate(site, coordinator, id)
  stranger = await signUp(site)
}, 60_000)

const fr = (query = "") => `/fr/programmes/${id}/criteres${query}`
const en = (query = "") => `/en/programs/${id}/criteria${query}`
const rulesNow = (stream: "traditional" | "peer" = "traditional") =>
  currentRuleSet(reading(site.doorway, operator), id, stream)

/** The whole form as a browser sends it, with these answers changed. */
function answers(changed: Readonly<Record<string, string | readonly string[]>>, version = 0) {
  const { practice: _, ...values } = rulesValues(defaultRulesOf("traditional"), version)
  return { ...values, act: "save", ...changed }
}

const moreGoals = { "weight.goals": "500", "weight.values": "50" }

test("the page shows the rules in force in both languages, and is not there for others", async () => {
  const french = await coordinator.browser.get(fr())
  expect(french.html).toContain("Les règles de la plateforme sont en vigueur.")
  expect(french.html).toContain("Rencontres avec un ordre du jour / Conversations qui suivent leur cours")
  const field = formsIn(french.html)
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === "weight.goals")
  expect(field?.value).toBe("300")
  expect((await coordinator.browser.get(en("?stream=peer"))).html).toContain("Peer mentoring")
  expect((await stranger.browser.get(fr())).status).toBe(404)
  expect((await stranger.browser.post(en(), answers(moreGoals))).status).toBe(404)
})

describe("the effect of rules on those who wait", () => {
  test("says that nobody waits while nobody does", async () => {
    const seen = await coordinator.browser.post(fr(), answers({ ...moreGoals, act: "preview" }))
    expect(seen.status).toBe(200)
    expect(seen.html).toContain("il n’y a encore rien à comparer")
    expect(seen.html).toContain('value="500"')
  })

  test("is computed on the present pool, names who changes, and saves nothing", async () => {
    const mentor = await signUp(site)
    await registered(site, mentor, { programmeId: id, side: "mentor" })
    await registered(site, await signUp(site), { programmeId: id, side: "mentee" })
    const same = await coordinator.browser.post(fr(), answers({ ...moreGoals, act: "preview" }))
    expect(same.html).toContain("Chaque personne mentorée aurait la même personne.")
    expect(same.html).toMatch(/Personnes mentorées jumelées<\/th><td class="r">1<\/td><td class="r">1<\/td>/)
    const strict = { first: "900", last: "900", act: "preview" }
    const other = await coordinator.browser.post(en(), answers(strict))
    expect(other.status).toBe(200)
    expect(other.html).toContain("1 mentee would have somebody else")
    expect(other.html).toMatch(/Anne-Sophie Exemple<\/th>.*nobody/s)
    expect(other.html).toMatch(/Mentees paired<\/th><td class="r">1<\/td><td class="r">0<\/td>/)
    expect((await rulesNow()).version).toBe(1)
    expect((await rulesNow()).code).toBe("default")
  })
})

describe("a version", () => {
  test("is kept with its author and its day, and the one before it stays", async () => {
    const saved = await coordinator.browser.post(fr(), answers(moreGoals))
    expect(saved.location).toBe(fr("?stream=traditional"))
    expect(await rulesNow()).toMatchObject({
      code: `${id}/traditional`,
      version: 1,
      weights: { goals: 500, values: 50 },
    })
    expect((await rulesNow("peer")).code).toBe("default")
    await coordinator.browser.post(fr(), answers({ "weight.goals": "200", "weight.values": "350" }, 1))
    expect(await rulesNow()).toMatchObject({ version: 2, weights: { goals: 200 } })
    const page = await coordinator.browser.get(en())
    expect(page.html).toContain("Version 2 is in force.")
    expect(page.html).toContain("Anne-Sophie Exemple")
    const earlier = await coordinator.browser.get(en("?stream=traditional&version=1"))
    expect(earlier.html).toContain('name="weight.goals" class="w-s" inputmode="numeric" value="500"')
  })

  test("of somebody who did not see the last one is refused, and kept on the page", async () => {
    const refused = await coordinator.browser.post(en(), answers(moreGoals, 1))
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("Somebody else has just saved a version")
    expect(refused.html).toContain('name="version" value="2"')
    const both = await Promise.all([
      coordinator.browser.post(en(), answers(moreGoals, 2)),
      coordinator.browser.post(en(), answers(moreGoals, 2)),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
  })

  test("that changes nothing is not made", async () => {
    const refused = await coordinator.browser.post(fr(), answers(moreGoals, 3))
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("rien n’a changé")
  })

  test.each([
    [{ "weight.goals": "301" }, "Les poids font 1\u00a0001 points"],
    [{ "weight.goals": "-1" }, "Entrez un nombre entier"],
    [{ "weight.level": "beaucoup" }, "Entrez un nombre entier"],
    [{ first: "300", last: "400" }, "Le dernier seuil ne peut pas être plus haut"],
    [{ farthest: "0" }, "Entrez un nombre entier"],
    [
      { valueItems: "structure,pace,directness,change,reflection,planning,initiative,openness,scale".split(",") },
      "huit façons",
    ],
    [{ language: "klingon" }, "réponse"],
  ])("with %j is refused, before and after the preview", async (changed, sentence) => {
    for (const act of ["preview", "save"]) {
      const refused = await coordinator.browser.post(fr(), answers({ ...changed, act }, 3))
      expect(refused.status).toBe(422)
      expect(refused.html).toContain(sentence)
    }
    expect((await rulesNow()).version).toBe(3)
  })
})
