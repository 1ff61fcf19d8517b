import type { Temporal } from "temporal-polyfill"

const week = 7 * 24 * 60 * 60 * 1000

/** Whole weeks since then; none for who does not wait. */
export function weeksWaited(since: Temporal.Instant | null, now: Temporal.Instant): number {
  return since === null ? 0 : Math.max(0, Math.floor((now.epochMilliseconds - since.epochMilliseconds) / week))
}
