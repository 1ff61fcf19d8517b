import { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { actorOf, signUp, type TestMember } from "../../../../tests/support/members.js"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { coordinator, join, statesOf, type TestParty } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"
import { answerDeadline, lastAnswerDay } from "../../../platform/answer-deadline.js"
import { type Actor, type Context, system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import { type PairingStatus, pairingSides, pairingTransitions } from "../pairings/pairing.js"
import { acceptProposal } from "./accept-proposal.js"
import { agreeToProposal } from "./agree-to-proposal.js"
import { countRemindersDue } from "./answer-deadline.js"
import { declineProposal } from "./decline-proposal.js"
import { expireProposal } from "./expire-proposal.js"
import { isOpen, proposalActs, proposalStatuses, proposalTransitions } from "./proposal.js"
import { withdrawProposal, withdrawProposalsOf } from "./withdraw-proposal.js"

const site = useSite()
let programmeId = ""
let mentor: TestParty
let mentee: TestParty
let team: TestMember
let stranger: TestMember

beforeAll(async () => {
  programmeId = await openProgramme(site)
  mentor = await join(site, programmeId, "mentor", { places: 2 })
  mentee = await join(site, programmeId, "mentee")
  team = await coordinator(site, programmeId)
  stranger = await signUp(site)
})

const pairingOf = {
  asked: "asked",
  sent: "proposed",
  accepted: "active",
  declined: "declined",
  expired: "expired",
  withdrawn: "no-longer-proposed",
} as const satisfies Record<(typeof proposalStatuses)[number], PairingStatus>

/** A proposal as it stands in this state, alone in the programme. */
async function stand(status: (typeof proposalStatuses)[number]) {
  const { db, clock } = site.doorway
  const now = clock()
  await db.deleteFrom("pairing").execute()
  await db.deleteFrom("proposal").execute()
  const { id } = await db
    .insertInto("proposal")
    .values({
      ...{ programmeId, registrationId: mentee.registrationId, status, asksMentor: true, sentAt: now },
      ...{ approvedBy: await personOf(team), isRequested: false, answerBy: now.add({ hours: 240 }) },
      answeredAt: isOpen(status) ? null : now,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  const pairing = await db
    .insertInto("pairing")
    .values({
      ...{ programmeId, proposalId: id, choice: 1, place: 1, status: pairingOf[status], proposedAt: now },
      ...{ mentorRegistrationId: mentor.registrationId, menteeRegistrationId: mentee.registrationId },
      confirmedAt: status === "accepted" ? now : null,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return { proposalId: id, pairingId: pairing.id }
}

async function personOf(member: TestMember): Promise<string> {
  const actor = await actorOf(site, member)
  if (actor.kind !== "member") throw new Error("nobody is signed in")
  return actor.personId
}

async function actorOfSide(side: (typeof pairingSides)[number] | "stranger"): Promise<Actor> {
  if (side === "platform") return system
  return actorOf(site, { mentor: mentor.member, mentee: mentee.member, team, stranger }[side])
}

type Ids = Awaited<ReturnType<typeof stand>>

function commandOf(act: (typeof proposalActs)[number], ids: Ids, side: string): (ctx: Context) => Promise<unknown> {
  switch (act) {
    case "agree":
      return (ctx) => agreeToProposal(ctx, ids)
    case "accept":
      return (ctx) => acceptProposal(ctx, ids)
    case "decline":
      return (ctx) => declineProposal(ctx, { ...ids, reason: "not-now" })
    case "withdraw":
      return side === "platform"
        ? (ctx) => withdrawProposalsOf(ctx, mentor.registrationId)
        : (ctx) => withdrawProposal(ctx, ids)
    case "expire":
      return (ctx) => expireProposal({ ...ctx, now: ctx.now.add({ hours: 241 }) }, ids)
  }
}

describe("who may do what to a proposal, whatever its state", () => {
  // Time ends proposals and nobody calls that act; the platform itself answers none.
  const cases = proposalActs.flatMap((act) =>
    proposalStatuses.flatMap((from) =>
      ([...pairingSides, "stranger"] as const)
        .filter((side) => (act === "expire" ? side === "platform" : side !== "platform" || act === "withdraw"))
        .map((side) => [act, from, side] as const),
    ),
  )

  test.each(cases)("%s, when it is %s, by the %s: as the table says", async (name, from, side) => {
    const ids = await stand(from)
    const own = proposalTransitions.filter((each) => each.act === name && each.who.some((who) => who === side))
    const expected = own.find((each) => each.from === from)?.to
    const outcome = await act(site.doorway, await actorOfSide(side), commandOf(name, ids, side)).catch((error) => error)
    expect((await statesOf(site, ids.proposalId))[0]).toBe(expected ?? from)
    // What time and pauses do to a proposal that is over is nothing at all.
    if (expected !== undefined || side === "platform") expect(outcome).not.toBeInstanceOf(Error)
    else {
      expect(outcome).toBeInstanceOf(Refusal)
      expect((outcome as Refusal).kind).toBe(own.length === 0 ? "not-found" : "conflict")
    }
  })

  test("every act moves the pairings that it holds as their own table says", () => {
    for (const { act: name, from, to, who } of proposalTransitions) {
      const twin = pairingTransitions.find((each) => each.act === name && each.from === pairingOf[from])
      expect({ name, from, to: twin?.to, who: twin?.who }).toEqual({ name, from, to: pairingOf[to], who })
    }
  })
})

describe("the days to answer", () => {
  const zone = "America/St_Johns"
  const at = (text: string) => Temporal.Instant.from(text)

  test("are working days, the last one whole, by the clock of the programme", () => {
    // A Friday at noon: five working days end with the next Friday, half an hour before Toronto's hour.
    const deadline = answerDeadline(at("2026-11-27T15:30:00Z"), 5, zone)
    expect(deadline.toString()).toBe("2026-12-05T03:30:00Z")
    expect(lastAnswerDay(deadline, zone).toString()).toBe("2026-12-04")
  })

  test("count from the day that it is in the programme's zone", () => {
    // Still Thursday in St. John's, already Friday in London.
    expect(lastAnswerDay(answerDeadline(at("2026-11-27T02:00:00Z"), 1, zone), zone).toString()).toBe("2026-11-27")
  })

  test("keep midnight over the nights when the clocks change", () => {
    expect(answerDeadline(at("2026-10-30T14:00:00Z"), 1, zone).toString()).toBe("2026-11-03T03:30:00Z")
    expect(answerDeadline(at("2026-03-06T14:00:00Z"), 1, zone).toString()).toBe("2026-03-10T02:30:00Z")
  })

  test("are recalled at 8 in the morning of the days chosen, also after the clocks change", () => {
    const sentAt = at("2026-10-30T14:00:00Z")
    const count = (now: string) => countRemindersDue({ sentAt, now: at(now) }, [3, 7], zone)
    expect(count("2026-11-02T11:29:59Z")).toBe(0)
    expect(count("2026-11-02T11:30:00Z")).toBe(1)
    expect(count("2026-11-06T11:30:00Z")).toBe(2)
  })
})
