import { actingMember, type Context, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { keyOf } from "../pairings/find-pairing-for.js"
import { findPairing, type Pairing } from "../pairings/pairing.store.js"
import type { Programme } from "../programmes/programme.store.js"
import { requireTeam } from "../programmes/team.js"
import { closePairing, lockWhole } from "./close-pairing.js"
import type { TeamEndReason } from "./ending.js"

/**
 * The coordination ends a pairing: neither of the two is named as who ended it, and both stay as they were, the mentee
 * with the day on which she first asked.
 */
export async function endAsTeam(
  ctx: Context,
  programme: Programme,
  { pairingId, reason }: { readonly pairingId: string; readonly reason: TeamEndReason },
): Promise<void> {
  await requireTeam(ctx, programme)
  const found = await findOfTeam(ctx, programme, pairingId)
  const pairing = await lockWhole(ctx, found.id)
  await closePairing(ctx, pairing, { side: "team", endedBy: null, reason, pauses: [] })
}

/** A pairing of the programme that was confirmed; to one of the two who leads it, her own stands on its own page. */
export async function findOfTeam(reading: Reading, { id }: Programme, pairingId: string): Promise<Pairing> {
  const pairing = await findPairing(reading, keyOf(pairingId))
  const own = actingMember(reading).personId
  const isOwn = pairing?.mentorId === own || pairing?.menteeId === own
  if (!pairing || pairing.programmeId !== id || pairing.confirmedAt === null || isOwn) {
    throw new Refusal("not-found", "page-not-found")
  }
  return pairing
}
