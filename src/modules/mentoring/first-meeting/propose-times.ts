import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { sendExchange } from "../exchanges/send-exchange.js"
import { readMoments } from "../meetings/book-time.js"
import type { MeetingMode } from "../meetings/meeting.js"
import { listMeetings } from "../meetings/meeting.store.js"
import type { DayAndHour } from "../meetings/read-day-and-hour.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { timesProposed } from "./first-meeting.notices.js"
import { closeProposal, findOpenProposal, insertProposal, isProposed } from "./time-proposal.store.js"

export interface TimesInput {
  /** Of the form, so that one posted twice proposes once. */
  readonly key: string
  readonly times: readonly (DayAndHour & { readonly fields: { readonly on: string; readonly at: string } })[]
  readonly minutes: number
  readonly mode: MeetingMode
  readonly place: string | null
  /** Sent to the other under seal, like all that the two write to each other. */
  readonly message: string | null
}

/**
 * The mentee proposes times for the first meeting, or one of the two answers the other's times with others. The last
 * ones proposed are those that count.
 */
export async function proposeTimes(ctx: Context, pairingId: string, input: TimesInput): Promise<void> {
  const { pairing, own, side, partner } = await enterPairing(ctx, pairingId)
  if (await isProposed(ctx, input.key)) return
  const meetings = await listMeetings(ctx, pairing.id)
  if (meetings.some(({ status }) => status === "planned" || status === "met")) {
    throw new Refusal("conflict", "first-meeting-set")
  }
  const open = await findOpenProposal(ctx, pairing.id)
  if (side === "mentor" && !open && meetings.length === 0) throw new Refusal("conflict", "first-meeting-by-mentee")
  const { key, minutes, mode, place, message } = input
  const zone = actingMember(ctx).timeZone
  const times = input.times.map(({ on, at }) => ({ on, at, zone }))
  for (const { on, at, fields } of input.times) readMoments(ctx, [{ on, at, zone }], minutes, fields)
  if (open) await closeProposal(ctx, open.id, open.authorId === own.personId ? "replaced" : "answered")
  const proposal = { id: key, authorId: own.personId, minutes, mode, place, times }
  await insertProposal(ctx, { ...proposal, pairingId: pairing.id })
  await record(ctx, { act: "mentoring.propose-times", subject: { kind: "pairing", key: pairing.id } })
  if (message !== null) await sendExchange(ctx, { pairingId: pairing.id, key, body: message })
  await tellPartner(ctx, timesProposed, partner, { pairingId: pairing.id })
}
