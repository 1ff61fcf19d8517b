import type { DemonstrationPairing } from "../../../../db/demo/mentoring.js"
import type { Context, Member } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { findDemonstrationMember } from "../../accounts/index.js"
import { insertEnding } from "../endings/ending.store.js"
import { listTakenPlaces } from "../proposals/standing.store.js"
import { listOwnRegistrations, type Registration, saveRegistration } from "../registrations/registration.store.js"
import { saveKeyClosed } from "../sealing/pairing-key.store.js"
import { addPastRelationship } from "./add-past-relationship.js"
import { arePaired, insertPastPairing } from "./demonstration.store.js"
import type { ScoredPool } from "./score-pool.js"

const weeksTogether = { completed: 26, ended: 8 } as const

/** A pairing confirmed at the time of `ctx`, with what became of it since; nothing where an earlier start added it. */
export async function addPastPairing(
  ctx: Context,
  programmeId: string,
  { pairing, pool }: { readonly pairing: DemonstrationPairing; readonly pool: ScoredPool },
): Promise<void> {
  const mentor = await findSide(ctx, programmeId, { address: pairing.mentor, side: "mentor" })
  const mentee = await findSide(ctx, programmeId, { address: pairing.mentee, side: "mentee" })
  const people = { mentorRegistrationId: mentor.registration.id, menteeRegistrationId: mentee.registration.id }
  if (await arePaired(ctx, people)) return
  const { status } = pairing
  const weeks = status === "active" ? pairing.weeksAgo : weeksTogether[status]
  const endedAt = status === "active" ? null : ctx.now.add({ hours: weeks * 7 * 24 })
  const pairingId = await insertPastPairing(ctx, {
    ...{ programmeId, ...people, status, endedAt },
    place: await freePlace(ctx, mentor.registration.id),
    computed: pool.score(people.mentorRegistrationId, people.menteeRegistrationId),
  })
  const subject = { kind: "pairing", key: pairingId } as const
  await record(ctx, { act: "mentoring.accept-proposal", subject, from: "proposed", to: "active" })
  const both = { mentor: mentor.member, mentee: mentee.member }
  await addPastRelationship(ctx, { pairingId, ...both, weeks, isOver: endedAt !== null })
  if (endedAt) await close({ ...ctx, now: endedAt }, { pairingId, status, mentee: mentee.registration })
}

async function freePlace(ctx: Context, mentorRegistrationId: string): Promise<number> {
  const taken = await listTakenPlaces(ctx, mentorRegistrationId)
  return [1, 2, 3].find((place) => !taken.includes(place)) ?? 1
}

/** Its words stay readable; whoever was mentored waits again from that day. */
async function close(
  ctx: Context,
  { pairingId, status, mentee }: { pairingId: string; status: DemonstrationPairing["status"]; mentee: Registration },
): Promise<void> {
  await insertEnding(ctx, { pairingId, endedBy: null, reason: status === "completed" ? "last-day" : "coordination" })
  await saveKeyClosed(ctx, pairingId)
  await saveRegistration(ctx, mentee, { waitingSince: ctx.now, ...(status === "completed" && { status: "paused" }) })
  const act = status === "completed" ? "mentoring.complete-pairing" : "mentoring.end-pairing"
  await record(ctx, { act, subject: { kind: "pairing", key: pairingId }, from: "active", to: status })
}

async function findSide(
  ctx: Context,
  programmeId: string,
  { address, side }: { readonly address: string; readonly side: "mentor" | "mentee" },
): Promise<{ readonly member: Member; readonly registration: Registration }> {
  const member = await findDemonstrationMember(ctx, address)
  const held = await listOwnRegistrations(ctx, { programmeId, personId: member.personId })
  const registration = held.find((each) => each.side === side)
  if (!registration) throw new Error(`${address} is not registered as ${side}`)
  return { member, registration }
}
