import type { Context } from "../../../platform/context.js"
import { sendExchange } from "../exchanges/send-exchange.js"
import { findOwnPairing } from "../pairings/find-pairing-for.js"
import { offerFinalReview } from "../reviews/offer-reviews.js"
import { closePairing, lockWhole } from "./close-pairing.js"
import { actOf, type EndReason, type NextStep } from "./ending.js"
import { saveAgain } from "./ending.store.js"

interface Ending {
  readonly pairingId: string
  /** Of the parting word: drawn with the form. */
  readonly key: string
  readonly reason: EndReason
  readonly thanks: string | null
  readonly next: NextStep
  readonly again: boolean
}

/** Either of the two ends the pairing, at any time, for a reason that stays hers; a parting word goes with it. */
export async function endPairing(ctx: Context, ending: Ending): Promise<void> {
  const { pairingId, key, reason, thanks, next, again } = ending
  const { own, partner, side, pairing: found } = await findOwnPairing(ctx, pairingId)
  const pairing = await lockWhole(ctx, found.id)
  if (thanks !== null) await sendExchange(ctx, { pairingId: pairing.id, key, body: thanks })
  await saveAgain(ctx, { pairingId: pairing.id, personId: own.personId, again })
  const mentee = side === "mentee" ? own : partner
  const hers = next === "pause" ? [own] : []
  // Who reached her goals is proposed nobody before she asks for it.
  const pauses = reason === "goals-reached" && mentee !== own ? [...hers, mentee] : hers
  await closePairing(ctx, pairing, { side, endedBy: own.personId, reason, pauses })
  if (actOf(reason) === "complete") await offerFinalReview(ctx, pairing)
}
