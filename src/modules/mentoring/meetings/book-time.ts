import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import type { Pairing } from "../pairings/pairing.store.js"
import { instantOf, isSkipped, type LocalTime } from "./local-time.js"
import { farthestDays, overlaps } from "./meeting.js"
import { listTaken } from "./meeting.store.js"

export interface Booked {
  readonly when: LocalTime
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

/** The moments of these local hours; refuses what no clock shows, what is past and what is too far to be known. */
export function readMoments(
  ctx: Context,
  times: readonly LocalTime[],
  minutes: number,
  fields = { on: "on", at: "at" },
): readonly Booked[] {
  const [first] = times
  if (first && isSkipped(first)) throw refuseField(fields.at, "hour-skipped")
  const booked = times.map((when) => {
    const startsAt = instantOf(when)
    return { when, startsAt, endsAt: startsAt.add({ minutes }) }
  })
  for (const { startsAt } of booked) {
    const ahead = startsAt.since(ctx.now).total("hours") / 24
    if (ahead <= 0) throw refuseField(fields.on, "meeting-in-past")
    if (ahead > farthestDays) throw refuseField(fields.on, "meeting-too-far")
  }
  return booked
}

/**
 * Refuses a time at which one of the two is already expected somewhere: in this pairing or, for a mentor of several, in
 * another one. The two people are held, so that no other act takes it meanwhile.
 */
export async function requireFree(
  ctx: Context,
  { mentorId, menteeId }: Pairing,
  booked: readonly Booked[],
  except?: string,
): Promise<void> {
  const [first, last] = [booked[0], booked.at(-1)]
  if (!first || !last) return
  const taken = await listTaken(ctx, [mentorId, menteeId], { from: first.startsAt, until: last.endsAt })
  const others = taken.filter(({ id }) => id !== except)
  const clash = booked.find((one) => others.some((other) => overlaps(one, other)))
  if (clash) throw new Refusal("conflict", "meeting-overlaps", { on: clash.when.on, at: clash.when.at })
}
