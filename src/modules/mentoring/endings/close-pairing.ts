import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { stateAfter } from "../../../platform/transitions.js"
import { tell } from "../../notices/index.js"
import { listMeetings, saveStatus } from "../meetings/meeting.store.js"
import { isOutside } from "../outside/outside-programmes.js"
import { type Partner, partnersOf } from "../pairings/find-pairing-for.js"
import { type PairingSide, pairingTransitions } from "../pairings/pairing.js"
import { findPairing, lockPairing, lockPeopleOf, type Pairing } from "../pairings/pairing.store.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { listTeam } from "../programmes/team/list-team.js"
import { withdrawProposalsOf } from "../proposals/withdraw-proposal.js"
import { registrationTransitions } from "../registrations/registration.js"
import { lockRegistration, saveRegistration } from "../registrations/registration.store.js"
import { saveKeyClosed } from "../sealing/pairing-key.store.js"
import { settleAll } from "../situations/situation.store.js"
import { actOf, type ClosingReason } from "./ending.js"
import { insertEnding, saveClosed } from "./ending.store.js"
import { pairingClosed, pairingClosedToTeam } from "./endings.notices.js"

interface Closing {
  readonly side: PairingSide
  readonly endedBy: string | null
  readonly reason: ClosingReason
  /** Those whose registration takes no new pairing until they ask for one. */
  readonly pauses: readonly Partner[]
}

/** Holds people, registrations and pairing, in this order, for an act that ends the pairing. */
export async function lockWhole(ctx: Context, pairingId: string): Promise<Pairing> {
  const found = await findPairing(ctx, pairingId)
  if (!found) throw new Refusal("not-found", "page-not-found")
  await lockPeopleOf(ctx, found)
  if (!isOutside(found)) {
    await lockRegistration(ctx, found.mentorRegistrationId)
    await lockRegistration(ctx, found.menteeRegistrationId)
  }
  const pairing = await lockPairing(ctx, pairingId)
  if (!pairing) throw new Refusal("not-found", "page-not-found")
  return pairing
}

/**
 * Everything that the end of a pairing brings: the place is free, what was going on is settled, both and the
 * coordination are told in neutral words. The pairing is held by `lockWhole`. Who ended early waits from the day she
 * first asked: nothing here moves it. After a completed one, waiting begins anew.
 */
export async function closePairing(ctx: Context, pairing: Pairing, closing: Closing): Promise<void> {
  const { side, endedBy, reason, pauses } = closing
  const act = actOf(reason)
  const to = orThrow(stateAfter(pairingTransitions, { act, from: pairing.status, sides: [side] }, "pairing-over"))
  await saveClosed(ctx, pairing.id, to === "completed" ? to : "ended")
  await insertEnding(ctx, { pairingId: pairing.id, endedBy, reason })
  await settleAll(ctx, pairing.id, "ended")
  await cancelComing(ctx, pairing)
  await saveKeyClosed(ctx, pairing.id)
  // Outside programmes nobody waits for another pairing.
  if (to === "completed" && !isOutside(pairing)) await waitAnew(ctx, pairing)
  for (const partner of isOutside(pairing) ? [] : pauses) await pause(ctx, partner)
  await record(ctx, {
    act: `mentoring.${act}-pairing`,
    subject: { kind: "pairing", key: pairing.id },
    from: pairing.status,
    to,
  })
  await tellAll(ctx, pairing, endedBy)
}

/** Calendars then show them as cancelled; the notice of the end says so for all of them. */
async function cancelComing(ctx: Context, { id: pairingId }: Pairing): Promise<void> {
  const planned = (await listMeetings(ctx, pairingId)).filter(({ status }) => status === "planned")
  for (const { id, endsAt } of planned) {
    if (endsAt.epochMilliseconds > ctx.now.epochMilliseconds) await saveStatus(ctx, id, "cancelled")
  }
}

async function waitAnew(ctx: Context, { menteeRegistrationId }: Pairing): Promise<void> {
  const registration = await lockRegistration(ctx, menteeRegistrationId)
  await saveRegistration(ctx, registration, { waitingSince: ctx.now })
}

/** A registration that is not active takes no pairing anyway. */
async function pause(ctx: Context, { registrationId }: Partner): Promise<void> {
  const registration = await lockRegistration(ctx, registrationId)
  const asked = { act: "pause", from: registration.status, sides: ["platform"] } as const
  const to = stateAfter(registrationTransitions, asked, "registration-changed-meanwhile")
  if (to instanceof Refusal) return
  await withdrawProposalsOf(ctx, registrationId)
  await saveRegistration(ctx, registration, { status: to })
  await record(ctx, {
    act: "mentoring.pause-registration",
    subject: { kind: "registration", key: registration.id },
    from: registration.status,
    to,
  })
}

async function tellAll(ctx: Context, pairing: Pairing, endedBy: string | null): Promise<void> {
  const { mentor, mentee } = partnersOf(pairing)
  for (const partner of [mentor, mentee]) {
    if (partner.personId !== endedBy) await tellPartner(ctx, pairingClosed, partner, { pairingId: pairing.id })
  }
  for (const accountId of await listTeam(ctx, { id: pairing.programmeId })) {
    await tell(ctx, pairingClosedToTeam, accountId, { pairingId: pairing.id })
  }
}
