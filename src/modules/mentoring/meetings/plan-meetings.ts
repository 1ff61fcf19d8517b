import { randomUUID } from "node:crypto"
import type { Temporal } from "temporal-polyfill"
import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { type Booked, readMoments, requireFree } from "./book-time.js"
import { daysOf, mostInSeries, type Repeat } from "./local-time.js"
import type { MeetingMode } from "./meeting.js"
import { insertMeeting, listMeetings } from "./meeting.store.js"
import { meetingPlanned } from "./meetings.notices.js"

export interface MeetingInput {
  readonly on: Temporal.PlainDate
  readonly at: Temporal.PlainTime
  readonly minutes: number
  readonly mode: MeetingMode
  readonly place: string | null
}

type Series = { readonly repeat: Repeat } & ({ readonly times: number } | { readonly until: Temporal.PlainDate })

/** One of the two plans a meeting, or a series of them, on her own clock; the other is told. Gives the first one's key. */
export async function planMeetings(
  ctx: Context,
  pairingId: string,
  { on, at, minutes, mode, place, series }: MeetingInput & { readonly series: Series | undefined },
): Promise<string> {
  const own = await enterPairing(ctx, pairingId)
  const known = await listMeetings(ctx, pairingId)
  if (own.side === "mentor" && known.length === 0) throw new Refusal("conflict", "first-meeting-by-mentee")
  const days = series ? daysOf(on, series.repeat, series) : [on]
  if (days.length === 0) throw refuseField("until", "series-empty")
  if (days.length > mostInSeries) throw new Refusal("invalid", "series-too-long", { most: mostInSeries })
  const zone = actingMember(ctx).timeZone
  const moments = readMoments(
    ctx,
    days.map((day) => ({ on: day, at, zone })),
    minutes,
  )
  await requireFree(ctx, own.pairing, moments)
  const [first = ""] = await insertAll(ctx, { pairingId, minutes, mode, place }, moments)
  await tellPartner(ctx, meetingPlanned, own.partner, { meetingId: first, meetings: moments.length })
  return first
}

async function insertAll(
  ctx: Context,
  meeting: { readonly pairingId: string } & Pick<MeetingInput, "minutes" | "mode" | "place">,
  moments: readonly Booked[],
): Promise<readonly string[]> {
  const seriesId = moments.length > 1 ? randomUUID() : null
  const ids: string[] = []
  for (const moment of moments) {
    const id = await insertMeeting(ctx, { ...meeting, ...moment, seriesId })
    await record(ctx, { act: "mentoring.plan-meeting", subject: { kind: "meeting", key: id }, to: "planned" })
    ids.push(id)
  }
  return ids
}
