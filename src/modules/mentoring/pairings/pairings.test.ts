import { beforeAll, describe, expect, test } from "vitest"
import { signUp, signUpStaff, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { coordinate, openProgramme, paired, registered } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let programmeId: string
let pairingId: string
let mentor: TestMember
let mentee: TestMember

async function named(displayName: string, language: "fr" | "en"): Promise<TestMember> {
  const member = await signUp(site, { language })
  const personId = await personIdOf(site, member)
  await site.doorway.db.updateTable("person").set({ displayName }).where("id", "=", personId).execute()
  return member
}

beforeAll(async () => {
  programmeId = await openProgramme(site)
  mentor = await named("Odile Tremplin", "fr")
  mentee = await named("Basil Sprout", "en")
  pairingId = await paired(site, {
    programmeId,
    mentor: await registered(site, mentor, { programmeId, side: "mentor", places: 2 }),
    mentee: await registered(site, mentee, { programmeId, side: "mentee" }),
  })
})

const inFrench = () => `/fr/mentorat/jumelages/${pairingId}`
const inEnglish = () => `/en/mentoring/pairings/${pairingId}`

describe("the page of a pairing", () => {
  test("shows each of the two who the other is, since when, how to write, and the way ahead", async () => {
    const seenByMentor = await mentor.browser.get(inFrench())
    expect(seenByMentor.status).toBe(200)
    expect(seenByMentor.html).toContain("Jumelage avec Basil Sprout")
    expect(seenByMentor.html).toContain(mentee.emailAddress)
    expect(seenByMentor.html).toContain("Bilan de mi-parcours")
    const seenByMentee = await mentee.browser.get(inEnglish())
    expect(seenByMentee.html).toContain("Pairing with Odile Tremplin")
    expect(seenByMentee.html).toContain(mentor.emailAddress)
    expect(seenByMentee.html).toContain("Management succession")
  })

  test("does not exist for another member, the coordination or staff", async () => {
    const stranger = await signUp(site)
    const coordinator = await signUp(site)
    await coordinate(site, coordinator, programmeId)
    const staff = await signUpStaff(site, ["administrator", "audit"])
    for (const { browser } of [stranger, coordinator, staff]) {
      expect((await browser.get(inFrench())).status).toBe(404)
      expect((await browser.get(inEnglish())).status).toBe(404)
    }
  })

  test("does not exist for the two while it is only proposed", async () => {
    const proposed = await paired(site, {
      programmeId,
      mentor: await registered(site, await signUp(site), { programmeId, side: "mentor" }),
      mentee: await registered(site, await signUp(site), { programmeId, side: "mentee" }),
    })
    const { db } = site.doorway
    await db.updateTable("pairing").set({ status: "proposed", confirmedAt: null }).where("id", "=", proposed).execute()
    expect((await mentee.browser.get(`/fr/mentorat/jumelages/${proposed}`)).status).toBe(404)
  })

  test("is found from the Dashboard of both, and from nobody else's", async () => {
    expect((await mentor.browser.get("/fr/tableau-de-bord")).html).toContain(inFrench())
    expect((await mentee.browser.get("/en/dashboard")).html).toContain(inEnglish())
    expect((await (await signUp(site)).browser.get("/fr/tableau-de-bord")).html).not.toContain("Mes jumelages")
  })
})
