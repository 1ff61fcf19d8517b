import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { keyIn, openProgramme, registered } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import { findProgramme } from "../programmes/programme.store.js"
import { listMentorsWithRoom } from "../proposals/list-mentors-with-room.js"
import { openProposal } from "../proposals/open-proposal.js"
import { listParticipants } from "../registrations/participants/list-participants.js"
import { lockForPairing, openPairingOutside } from "./open-pairing-outside.js"

const site = useSite()
let mentor: TestMember
let mentee: TestMember
let mentorId = ""
let menteeId = ""

beforeAll(async () => {
  mentor = await signUp(site)
  mentee = await signUp(site, { language: "en" })
  mentorId = await personIdOf(site, mentor)
  menteeId = await personIdOf(site, mentee)
})

const open = (two: { mentorId: string; menteeId: string }) =>
  act(site.doorway, system, async (ctx) => {
    await lockForPairing(ctx, two)
    return openPairingOutside(ctx, two)
  })

/** What the act answers: the key of the pairing, or the code of its refusal. */
const outcomeOf = (opening: Promise<string>) =>
  opening.catch((error) => {
    if (error instanceof Refusal) return error.code
    throw error
  })

async function someone(): Promise<string> {
  return personIdOf(site, await signUp(site))
}

describe("a pairing outside any programme", () => {
  test("has the same pages, for the two and for nobody else", async () => {
    const id = await open({ mentorId, menteeId })
    const pages = ["", "/rencontres", "/entente", "/echanges", "/notes", "/bilans", "/fin"]
    const stranger = await signUp(site)
    for (const page of pages) {
      const path = `/fr/mentorat/jumelages/${id}${page}`
      expect([page, (await mentor.browser.get(path)).status]).toEqual([page, 200])
      expect([page, (await stranger.browser.get(path)).status]).toEqual([page, 404])
    }
    const { html } = await mentee.browser.get(`/en/mentoring/pairings/${id}`)
    expect(html).toContain("Career Marketplace")
    expect(html).toContain(mentor.emailAddress)
    await site.mail.waitForMessage(mentor.emailAddress, ({ mail }) => (mail.subject ?? "").includes("umelage"))
  })

  test("asks nothing of a coordination that does not exist", async () => {
    const id = await open({ mentorId: await someone(), menteeId: mentorId })
    const { html } = await mentor.browser.get(`/fr/mentorat/jumelages/${id}`)
    expect(html).not.toContain("/situation")
    const path = `/fr/mentorat/jumelages/${id}/situation/question`
    expect((await mentor.browser.get(path)).status).toBe(404)
    await mentor.browser.post(path, { key: crypto.randomUUID(), question: "Que faire?" })
    expect(await site.doorway.db.selectFrom("situation").select("id").execute()).toEqual([])
  })

  test("ends when one of the two wishes, and may begin again", async () => {
    const [one, two] = [await someone(), await signUp(site)]
    const pair = { mentorId: one, menteeId: await personIdOf(site, two) }
    const id = await open(pair)
    expect(await outcomeOf(open(pair))).toBe("paired-already")
    const path = `/fr/mentorat/jumelages/${id}/fin`
    const { html } = await two.browser.get(path)
    const answer = { key: keyIn(html, path), reason: "goals-reached", next: "rematch", thanks: "" }
    expect((await two.browser.post(path, answer)).status).toBe(303)
    expect(await outcomeOf(open(pair))).not.toBe("paired-already")
  })
})

describe("the capacity of a mentor is one number", () => {
  test("what she takes in the marketplace is no more free in her programme", async () => {
    const programmeId = await openProgramme(site, { nameFr: "Un", nameEn: "One" })
    const busy = await signUp(site)
    const busyId = await personIdOf(site, busy)
    const mentorRegistrationId = await registered(site, busy, { programmeId, side: "mentor", places: 1 })
    const menteeRegistrationId = await registered(site, mentee, { programmeId, side: "mentee" })
    const ask = reading(site.doorway, system)
    const programme = await findProgramme(ask, programmeId)
    if (!programme) throw new Error("the programme is not there")
    expect(await listMentorsWithRoom(ask, programmeId)).toHaveLength(1)
    await open({ mentorId: busyId, menteeId: await someone() })
    expect(await listMentorsWithRoom(ask, programmeId)).toEqual([])
    const pool = (await listParticipants(ask, programme)).get("traditional")
    expect(pool?.mentors.map(({ places }) => places)).toEqual([0])
    const proposing = act(site.doorway, system, (ctx) =>
      openProposal(ctx, {
        ...{ programme, menteeRegistrationId, choices: [{ mentorRegistrationId }] },
        ...{ approvedBy: null, asksMentor: false },
      }),
    )
    expect(await outcomeOf(proposing)).toBe("mentor-at-capacity")
  })

  test("what she takes in her programme is no more free in the marketplace; two at once take one place", async () => {
    const programmeId = await openProgramme(site, { nameFr: "Deux", nameEn: "Two" })
    const wanted = await signUp(site)
    const wantedId = await personIdOf(site, wanted)
    await registered(site, wanted, { programmeId, side: "mentor", places: 1 })
    const [first, second] = [await someone(), await someone()]
    const outcomes = await Promise.all(
      [first, second].map((each) => outcomeOf(open({ mentorId: wantedId, menteeId: each }))),
    )
    expect(outcomes.filter((outcome) => outcome === "mentor-without-room")).toHaveLength(1)
  })

  test("a mentor who promised no places anywhere decides by herself, and nobody mentors herself", async () => {
    const free = await someone()
    const pairings = [await someone(), await someone()].map((each) => open({ mentorId: free, menteeId: each }))
    expect(new Set(await Promise.all(pairings)).size).toBe(2)
    expect(await outcomeOf(open({ mentorId: free, menteeId: free }))).toBe("mentor-is-mentee")
  })
})
