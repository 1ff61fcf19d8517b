import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { refuseField } from "../../../platform/refusal.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { isPast } from "./ending.js"
import { saveLastDay } from "./ending.store.js"
import { lastDaySet } from "./endings.notices.js"

/** Either of the two sets the last day of the pairing, moves it, or leaves it open again; the other is told. */
export async function setLastDay(
  ctx: Context,
  { pairingId, endsOn }: { readonly pairingId: string; readonly endsOn: Temporal.PlainDate | null },
): Promise<void> {
  const { pairing, programme, partner } = await enterPairing(ctx, pairingId)
  const day = endsOn?.toString() ?? null
  if (day !== null && isPast(day, programme.timeZone, ctx.now)) throw refuseField("endsOn", "last-day-past")
  if (day === pairing.endsOn) return
  await saveLastDay(ctx, pairing.id, day)
  await record(ctx, { act: "mentoring.set-last-day", subject: { kind: "pairing", key: pairing.id } })
  await tellPartner(ctx, lastDaySet, partner, { pairingId: pairing.id })
}
