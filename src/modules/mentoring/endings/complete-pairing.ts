import { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import { partnersOf } from "../pairings/find-pairing-for.js"
import { offerFinalReview } from "../reviews/offer-reviews.js"
import { closePairing, lockWhole } from "./close-pairing.js"
import { isPast } from "./ending.js"
import { listPerhapsOver } from "./ending.store.js"

/** Completes a pairing whose last day is past, with or without its final review; nothing for one whose day moved. */
export async function completePairing(ctx: Context, pairingId: string): Promise<void> {
  const pairing = await lockWhole(ctx, pairingId)
  const programme = await findProgrammeOf(ctx, pairing)
  if (pairing.status !== "active" || !pairing.endsOn || !programme) return
  if (!isPast(pairing.endsOn, programme.timeZone, ctx.now)) return
  const { mentee } = partnersOf(pairing)
  await closePairing(ctx, pairing, { side: "platform", endedBy: null, reason: "last-day", pauses: [mentee] })
  await offerFinalReview(ctx, pairing)
}

/** Where the day ends first, it has ended already: each pairing then looks at its own zone. */
export async function listDuePairings(ctx: Context): Promise<readonly string[]> {
  const latest = ctx.now.add({ hours: 24 }).toZonedDateTimeISO("UTC").toPlainDate()
  return listPerhapsOver(ctx, Temporal.PlainDate.from(latest).toString())
}
