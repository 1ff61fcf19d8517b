import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../../tests/support/members.js"
import { openProgramme, registered } from "../../../../../tests/support/mentoring.js"
import { useSite } from "../../../../../tests/support/site.js"

const site = useSite()
let programmeId: string
let mentor: TestMember

beforeAll(async () => {
  await site.app.loadReference()
  programmeId = await openProgramme(site)
  mentor = await signUp(site)
  await registered(site, mentor, { programmeId, side: "mentor" })
})

const section = (code: string) => `/fr/mentorat/inscription/${programmeId}/reponses/${code}`

describe("a mentor's offer", () => {
  test("asks the level of what she ticked and saved, keeps it, and shows it in both languages", async () => {
    expect((await mentor.browser.get(section("offer"))).html).toContain("les niveaux sont alors demandés ici")
    const offer = { expertise: ["delegation", "negotiation"], places: "1", "expertise-counts": "yes", onward: "here" }
    await mentor.browser.post(section("offer"), offer)
    const asked = await mentor.browser.get(section("offer"))
    expect(asked.html).toContain('name="expertiseLevels-delegation"')
    const posted = { ...offer, "expertiseLevels-delegation": "expert", "expertiseLevels-negotiation": "" }
    expect((await mentor.browser.post(section("offer"), { ...posted, "expertiseLevels-counts": "yes" })).status).toBe(
      303,
    )
    const mine = await mentor.browser.get(`/fr/mentorat/inscription/${programmeId}`)
    expect(mine.html).toMatch(/Délégation\s: Expert/)
    const english = await mentor.browser.get(`/en/mentoring/registration/${programmeId}`)
    expect(english.html).toContain("Delegation: Expert")
  })

  test("refuses a level that nobody may choose", async () => {
    const forged = { expertise: ["delegation"], places: "1", "expertiseLevels-delegation": "sorcerer" }
    expect((await mentor.browser.post(section("offer"), forged)).status).toBe(422)
  })
})

test("the farthest distance is chosen in kilometres, and left open it is kept as such", async () => {
  const meetings = { modes: ["in-person"], farthest: "50" }
  expect((await mentor.browser.post(section("meetings"), { ...meetings, farthest: "49" })).status).toBe(422)
  expect((await mentor.browser.post(section("meetings"), meetings)).status).toBe(303)
  expect((await mentor.browser.get(`/fr/mentorat/inscription/${programmeId}`)).html).toMatch(/50\skm/)
  await mentor.browser.post(section("meetings"), { modes: ["in-person"], farthest: "" })
  expect((await mentor.browser.get(`/fr/mentorat/inscription/${programmeId}`)).html).not.toMatch(/50\skm/)
})
