import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { instantOf } from "./local-time.js"
import { lockDerivedByOthers, saveDerived } from "./meeting.store.js"

/**
 * A province that keeps its summer hour moves no meeting on anybody's clock, but its moment: each is computed again when
 * the zone data change. Says how many were looked at.
 */
export async function deriveMoments(ctx: Context, limit: number): Promise<number> {
  const meetings = await lockDerivedByOthers(ctx, limit)
  for (const meeting of meetings) {
    const startsAt = instantOf(meeting.when)
    await saveDerived(ctx, meeting, { startsAt, endsAt: startsAt.add({ minutes: meeting.minutes }) })
    if (startsAt.equals(meeting.startsAt)) continue
    await record(ctx, { act: "mentoring.derive-meeting-moment", subject: { kind: "meeting", key: meeting.id } })
  }
  return meetings.length
}
