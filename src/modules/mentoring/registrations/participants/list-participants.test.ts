import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../../tests/support/members.js"
import { personIdOf } from "../../../../../tests/support/memberships.js"
import { openProgramme, paired, registered } from "../../../../../tests/support/mentoring.js"
import { useSite } from "../../../../../tests/support/site.js"
import { weekBit } from "../../../../engine/scoring/participant.js"
import { system } from "../../../../platform/context.js"
import { act, reading } from "../../../../platform/db.js"
import { findProgramme } from "../../programmes/programme.store.js"
import { saveAnswers } from "../answers/answer.store.js"
import { saveExclusions } from "../answers/exclusion.store.js"
import { noExclusions } from "../answers/exclusions.js"
import type { FieldCode, Given } from "../answers/registration-fields.js"
import { listParticipants } from "./list-participants.js"

const site = useSite()
let programmeId: string
let people: TestMember[]
let mentor: string
let mentee: string
let other: string

async function poolOfNow() {
  const read = reading(site.doorway, system)
  const programme = await findProgramme(read, programmeId)
  if (!programme) throw new Error("the programme is gone")
  const pool = (await listParticipants(read, programme)).get("traditional")
  return {
    mentorOf: (key: string) => pool?.mentors.find((each) => each.key === key),
    menteeOf: (key: string) => pool?.mentees.find((each) => each.key === key),
  }
}

const answer = (registrationId: string, field: FieldCode, given: Given | null) =>
  act(site.doorway, system, (ctx) => saveAnswers(ctx, registrationId, [{ field, given }]))

beforeAll(async () => {
  await site.app.loadReference()
  programmeId = await openProgramme(site)
  people = [await signUp(site), await signUp(site), await signUp(site)]
  const [first, second, third] = people as [TestMember, TestMember, TestMember]
  mentor = await registered(site, first, { programmeId, side: "mentor", places: 2 })
  mentee = await registered(site, second, { programmeId, side: "mentee" })
  other = await registered(site, third, { programmeId, side: "mentee" })
})

describe("what pairing is given", () => {
  test("holds what was answered, on the programme's clock, and leaves open what was not", async () => {
    await answer(mentee, "goals", { value: ["delegation", "skill:S1"], seenBy: "proposal", counts: true })
    const week = { zone: "Etc/GMT+8", parts: ["0-morning"] }
    await answer(mentee, "week", { value: week, seenBy: "pairing", counts: true })
    const found = (await poolOfNow()).menteeOf(mentee)
    expect(found).toMatchObject({ goals: ["delegation", "skill:S1"], week: weekBit(0, "midday"), isOverdue: false })
    expect(found).not.toHaveProperty("interests")
  })

  test("holds the level of what a mentor offers, where she told it, and how far each would travel", async () => {
    await answer(mentor, "expertise", { value: ["delegation", "negotiation"], seenBy: "proposal", counts: true })
    const levels = { delegation: "expert", "public-speaking": "advanced" } as const
    await answer(mentor, "expertiseLevels", { value: levels, seenBy: "coordination", counts: true })
    await answer(mentor, "farthest", { value: "25", seenBy: "coordination", counts: true })
    const { mentorOf, menteeOf } = await poolOfNow()
    expect(mentorOf(mentor)).toMatchObject({
      expertise: [{ concept: "delegation", level: "expert" }, { concept: "negotiation" }],
      farthest: 25,
    })
    expect(menteeOf(mentee)).not.toHaveProperty("farthest")
  })

  test("leaves out what the person does not let count", async () => {
    await answer(mentor, "expertise", { value: ["delegation"], seenBy: "proposal", counts: false })
    expect((await poolOfNow()).mentorOf(mentor)).not.toHaveProperty("expertise")
  })

  test("gives a place where it lies", async () => {
    await answer(mentor, "place", { value: "2466023", seenBy: "pairing", counts: true })
    expect((await poolOfNow()).mentorOf(mentor)?.place?.latitude).toBeCloseTo(45.5, 0)
  })

  test("names whom a person reports to, by address, and nobody by a circle", async () => {
    const [first, second] = people as [TestMember, TestMember]
    await first.browser.post("/fr/profil/gestionnaire", { declared: second.emailAddress.toUpperCase() })
    await second.browser.post("/fr/profil/gestionnaire", { declared: first.emailAddress })
    const pool = await poolOfNow()
    expect(pool.mentorOf(mentor)?.supervisors).toEqual([await personIdOf(site, second)])
    expect(pool.menteeOf(mentee)?.supervisors).toEqual([await personIdOf(site, first)])
  })

  test("keeps apart those whom a person excludes, by address, and whoever is not known keeps nobody apart", async () => {
    const [, , third] = people as [TestMember, TestMember, TestMember]
    const persons = [third.emailAddress, "personne.inconnue@example.org"]
    await act(site.doorway, system, (ctx) => saveExclusions(ctx, mentor, { ...noExclusions, persons }))
    expect((await poolOfNow()).mentorOf(mentor)?.blocked?.persons).toEqual([await personIdOf(site, third)])
  })

  test("has a mentor who took back her agreement wait for it", async () => {
    const { db, clock } = site.doorway
    await db.updateTable("registration").set({ consentedAt: null }).where("id", "=", mentor).execute()
    expect((await poolOfNow()).mentorOf(mentor)?.missingSteps).toEqual(["consent"])
    await db.updateTable("registration").set({ consentedAt: clock() }).where("id", "=", mentor).execute()
  })

  test("takes off the places that pairings hold, and leaves out a mentee who has a mentor; then remembers the two", async () => {
    const pairing = await paired(site, { programmeId, mentor, mentee })
    const during = await poolOfNow()
    expect(during.mentorOf(mentor)?.places).toBe(1)
    expect(during.menteeOf(mentee)).toBeUndefined()
    const { db, clock } = site.doorway
    await db.updateTable("pairing").set({ status: "ended", endedAt: clock() }).where("id", "=", pairing).execute()
    const after = await poolOfNow()
    expect(after.mentorOf(mentor)?.places).toBe(2)
    const past = after.menteeOf(mentee)?.past
    expect(past).toEqual([{ person: await personIdOf(site, people[0] as TestMember), again: false }])
  })

  test("says who waits beyond the service standard, and leaves out who is not active", async () => {
    const { db } = site.doorway
    await db.updateTable("registration").set({ status: "paused" }).where("id", "=", other).execute()
    expect((await poolOfNow()).menteeOf(other)).toBeUndefined()
    site.advance({ hours: 24 * 7 * 8 })
    expect((await poolOfNow()).menteeOf(mentee)?.isOverdue).toBe(true)
  })
})
