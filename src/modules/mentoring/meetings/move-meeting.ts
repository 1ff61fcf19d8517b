import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { readMoments, requireFree } from "./book-time.js"
import { enterMeeting } from "./enter-meeting.js"
import { decideMeetingAct } from "./meeting.js"
import { saveMoved } from "./meeting.store.js"
import { meetingMoved } from "./meetings.notices.js"
import type { MeetingInput } from "./plan-meetings.js"

/** One of the two gives a meeting another time or place; the other is told. */
export async function moveMeeting(ctx: Context, meetingId: string, input: MeetingInput): Promise<void> {
  const { own, meeting } = await enterMeeting(ctx, meetingId)
  const to = orThrow(decideMeetingAct("move", meeting, { side: own.side, now: ctx.now }))
  const { on, at, minutes, mode, place } = input
  const moments = readMoments(ctx, [{ on, at, zone: actingMember(ctx).timeZone }], minutes)
  await requireFree(ctx, own.pairing, moments, meetingId)
  for (const moment of moments) await saveMoved(ctx, meetingId, { minutes, mode, place, ...moment })
  const subject = { kind: "meeting", key: meetingId }
  await record(ctx, { act: "mentoring.move-meeting", subject, from: meeting.status, to })
  await tellPartner(ctx, meetingMoved, own.partner, { meetingId })
}
