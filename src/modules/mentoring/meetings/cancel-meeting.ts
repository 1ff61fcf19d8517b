import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { enterMeeting } from "./enter-meeting.js"
import { decideMeetingAct } from "./meeting.js"
import { listFollowing, saveStatus } from "./meeting.store.js"
import { meetingCancelled } from "./meetings.notices.js"

/** One of the two cancels a meeting, or it and those that follow it in its series; the other is told once. */
export async function cancelMeeting(
  ctx: Context,
  meetingId: string,
  { following }: { readonly following: boolean },
): Promise<void> {
  const { own, meeting } = await enterMeeting(ctx, meetingId)
  const to = orThrow(decideMeetingAct("cancel", meeting, { side: own.side, now: ctx.now }))
  const cancelled = following ? await listFollowing(ctx, meeting) : [meeting]
  for (const { id, status } of cancelled) {
    await saveStatus(ctx, id, to)
    await record(ctx, { act: "mentoring.cancel-meeting", subject: { kind: "meeting", key: id }, from: status, to })
  }
  await tellPartner(ctx, meetingCancelled, own.partner, { meetingId, meetings: cancelled.length })
}
