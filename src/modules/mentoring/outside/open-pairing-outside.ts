import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { pairingConfirmedToMentee, pairingConfirmedToMentor } from "../proposals/proposals.notices.js"
import { tellPerson } from "../proposals/tell-person.js"
import { hasOpenPairing, insertOutsidePairing, insertOutsideRegistration } from "./outside.store.js"
import { hasRoom, lockMentorRegistrations } from "./room.store.js"

interface Two {
  readonly mentorId: string
  readonly menteeId: string
}

/**
 * Holds the two people and the mentor's places, before whatever else the act decides on: a command that ends in
 * `openPairingOutside` begins with it.
 */
export async function lockForPairing(ctx: Context, { mentorId, menteeId }: Two): Promise<void> {
  await ctx.db
    .selectFrom("person")
    .select("id")
    .where("id", "in", [mentorId, menteeId])
    .orderBy("id")
    .forUpdate()
    .execute()
  await lockMentorRegistrations(ctx, mentorId)
}

/** Two people who found each other in the marketplace begin: the same pages as any pairing, with no programme above. */
export async function openPairingOutside(ctx: Context, { mentorId, menteeId }: Two): Promise<string> {
  if (mentorId === menteeId) throw new Refusal("conflict", "mentor-is-mentee")
  if (await hasOpenPairing(ctx, { mentorId, menteeId })) throw new Refusal("conflict", "paired-already")
  if (!(await hasRoom(ctx, mentorId))) throw new Refusal("conflict", "mentor-without-room")
  const pairingId = await insertOutsidePairing(ctx, {
    mentorRegistrationId: await insertOutsideRegistration(ctx, mentorId, "mentor"),
    menteeRegistrationId: await insertOutsideRegistration(ctx, menteeId, "mentee"),
  })
  await record(ctx, {
    act: "mentoring.open-pairing-outside",
    subject: { kind: "pairing", key: pairingId },
    to: "active",
  })
  await tellPerson(ctx, pairingConfirmedToMentee, menteeId, { pairingId })
  await tellPerson(ctx, pairingConfirmedToMentor, mentorId, { pairingId })
  return pairingId
}
