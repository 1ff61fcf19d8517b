import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { enterMeeting } from "./enter-meeting.js"
import { decideMeetingAct, type outcomes } from "./meeting.js"
import { saveStatus } from "./meeting.store.js"

/** One of the two says whether they met; either corrects it. Saying it twice changes nothing. */
export async function sayHowItWent(
  ctx: Context,
  meetingId: string,
  { outcome }: { readonly outcome: (typeof outcomes)[number] },
): Promise<void> {
  const { own, meeting } = await enterMeeting(ctx, meetingId)
  if (meeting.status === outcome) return
  const to = orThrow(decideMeetingAct(outcome === "met" ? "meet" : "miss", meeting, { side: own.side, now: ctx.now }))
  await saveStatus(ctx, meetingId, to)
  const subject = { kind: "meeting", key: meetingId }
  await record(ctx, { act: "mentoring.say-how-meeting-went", subject, from: meeting.status, to })
}
