import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import type { TestMember } from "../../../../tests/support/members.js"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { coordinator, join, propose, statesOf, type TestParty } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let programmeId: string
let team: TestMember
let teamToken: string
let mentor: TestParty
let other: TestParty

beforeAll(async () => {
  programmeId = await openProgramme(site, { settings: { modes: ["proposal", "by-hand"] } })
  team = await coordinator(site, programmeId)
  teamToken = await makeToken(team.browser, { scopes: ["mentoring-coordination"] })
  mentor = await join(site, programmeId, "mentor", { name: "Rosa Exemple", places: 9 })
  other = await join(site, programmeId, "mentor", { name: "Paul Exemplaire", places: 9 })
})

const tokenOf = ({ member }: TestParty) => makeToken(member.browser, { scopes: ["mentoring-read", "mentoring-write"] })

async function ask(token: string, method: "GET" | "PUT", path: string, payload?: object) {
  const headers = { authorization: `Bearer ${token}`, "accept-language": "fr" }
  const sent = { method, url: `/api/v1${path}`, headers, ...(payload && { payload }) }
  const answer = await site.server.inject(sent)
  return { status: answer.statusCode, body: answer.json() }
}

const proposeTo = (mentee: TestParty, mentors: readonly TestParty[]) =>
  ask(teamToken, "PUT", `/programmes/${programmeId}/registrations/${mentee.registrationId}/proposal`, {
    mentors: mentors.map(({ registrationId }) => registrationId),
  })

describe("a program of the coordination", () => {
  test("proposes by hand, once however often it says so, lists and takes back", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const { status, body } = await proposeTo(mentee, [mentor, other])
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...{ mentee: mentee.registrationId, status: "sent", answeredAt: null },
      choices: [
        { mentor: mentor.registrationId, status: "proposed" },
        { mentor: other.registrationId, status: "proposed" },
      ],
    })
    expect((await proposeTo(mentee, [mentor, other])).body.id).toBe(body.id)
    const another = await proposeTo(mentee, [other])
    expect(another).toMatchObject({ status: 409, body: { type: "urn:jumelage:problem:proposal-open-already" } })
    const listed = await ask(teamToken, "GET", `/programmes/${programmeId}/proposals?limit=1`)
    expect(listed.body.items).toMatchObject([{ id: body.id, status: "sent" }])
    expect(JSON.stringify(listed.body)).not.toContain("Rosa")
    const withdrawal = `/programmes/${programmeId}/proposals/${body.id}/withdrawal`
    expect((await ask(teamToken, "PUT", withdrawal, {})).body.status).toBe("withdrawn")
    expect((await ask(teamToken, "PUT", withdrawal, {})).status).toBe(200)
    expect(await statesOf(site, body.id)).toEqual(["withdrawn", "no-longer-proposed", "no-longer-proposed"])
  })

  test("finds each proposal once, from page to page", async () => {
    for (let n = 0; n < 2; n++) await proposeTo(await join(site, programmeId, "mentee"), [mentor])
    const seen: string[] = []
    for (let cursor: string | null = ""; cursor !== null; ) {
      const from: string = cursor === "" ? "" : `&cursor=${cursor}`
      const { body } = await ask(teamToken, "GET", `/programmes/${programmeId}/proposals?limit=1${from}`)
      seen.push(...body.items.map(({ id }: { id: string }) => id))
      cursor = body.next
    }
    expect(seen.length).toBe(new Set(seen).size)
    expect(seen.length).toBeGreaterThan(1)
  })

  test("reaches no programme that its holder does not lead", async () => {
    const elsewhere = await openProgramme(site, { nameFr: "Autre", nameEn: "Other" })
    expect((await ask(teamToken, "GET", `/programmes/${elsewhere}/proposals`)).status).toBe(404)
    const lead = await coordinator(site, elsewhere)
    const mentee = await join(site, elsewhere, "mentee")
    const mentors = [await join(site, elsewhere, "mentor")]
    const theirs = await propose(site, lead, { programmeId: elsewhere, mentee, mentors })
    for (const id of [programmeId, elsewhere]) {
      const refused = await ask(teamToken, "PUT", `/programmes/${id}/proposals/${theirs}/withdrawal`, {})
      expect(refused.status).toBe(404)
    }
    expect(await statesOf(site, theirs)).toEqual(["sent", "proposed"])
  })
})

describe("a program of a member", () => {
  test("reads the proposals to her and accepts one, also when it says so twice", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const { body: made } = await proposeTo(mentee, [mentor, other])
    const token = await tokenOf(mentee)
    const { items } = (await ask(token, "GET", "/me/proposals")).body
    expect(items).toMatchObject([
      { id: made.id, side: "mentee", status: "sent", choices: [{ name: "Rosa Exemple" }, { name: "Paul Exemplaire" }] },
    ])
    const [first, second] = items[0].choices
    const accept = (pairingId: string) => ask(token, "PUT", `/me/proposals/${made.id}/acceptance`, { pairingId })
    expect((await accept(second.pairingId)).body.status).toBe("accepted")
    expect((await accept(second.pairingId)).status).toBe(200)
    expect((await accept(first.pairingId)).status).toBe(409)
    expect(await statesOf(site, made.id)).toEqual(["accepted", "no-longer-proposed", "active"])
  })

  test("declines with a reason that the form knows, and stays with it", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const { body: made } = await proposeTo(mentee, [mentor])
    const token = await tokenOf(mentee)
    const decline = (reason: string) => ask(token, "PUT", `/me/proposals/${made.id}/refusal`, { reason })
    expect((await decline("because")).status).toBe(422)
    expect((await decline("not-now")).body.status).toBe("declined")
    expect((await decline("not-now")).status).toBe(200)
    expect((await decline("other")).status).toBe(409)
  })

  test("is told nothing of proposals to others, nor of a mentor who is asked first and says no", async () => {
    const asking = await openProgramme(site, {
      nameFr: "Demande",
      nameEn: "Asking",
      settings: { asksMentorEachTime: true },
    })
    const lead = await coordinator(site, asking)
    const asked = await join(site, asking, "mentor")
    const mentee = await join(site, asking, "mentee")
    const proposalId = await propose(site, lead, { programmeId: asking, mentee, mentors: [asked] })
    const menteeToken = await tokenOf(mentee)
    const mentorToken = await tokenOf(asked)

    expect((await ask(menteeToken, "GET", "/me/proposals")).body.items).toEqual([])
    expect((await ask(mentorToken, "GET", "/me/proposals")).body.items).toMatchObject([
      { side: "mentor", status: "asked" },
    ])
    expect((await ask(menteeToken, "PUT", `/me/proposals/${proposalId}/agreement`, {})).status).toBe(404)
    await ask(mentorToken, "PUT", `/me/proposals/${proposalId}/refusal`, { reason: "not-now" })
    expect((await ask(menteeToken, "GET", "/me/proposals")).body.items).toEqual([])
    const stranger = await tokenOf(await join(site, asking, "mentee"))
    expect((await ask(stranger, "GET", "/me/proposals")).body.items).toEqual([])
    expect((await ask(stranger, "PUT", `/me/proposals/${proposalId}/refusal`, { reason: "not-now" })).status).toBe(404)
  })

  test("agrees for a mentor who is asked first, and the mentee has it before her", async () => {
    const asking = await openProgramme(site, {
      nameFr: "Accord",
      nameEn: "Consent",
      settings: { asksMentorEachTime: true },
    })
    const lead = await coordinator(site, asking)
    const asked = await join(site, asking, "mentor")
    const mentee = await join(site, asking, "mentee")
    const id = await propose(site, lead, { programmeId: asking, mentee, mentors: [asked] })
    const agree = async () => ask(await tokenOf(asked), "PUT", `/me/proposals/${id}/agreement`, {})
    expect((await agree()).body.status).toBe("sent")
    expect((await agree()).status).toBe(200)
    expect((await ask(await tokenOf(mentee), "GET", "/me/proposals")).body.items).toMatchObject([
      { id, status: "sent" },
    ])
  })
})
