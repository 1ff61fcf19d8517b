import { Temporal } from "temporal-polyfill"
import type { Run } from "./run.store.js"

/** How much longer at the pace so far, in a unit that does not flicker; nothing before there is a pace. */
export function estimateLeft(
  { startedAt, doneCount, totalCount }: Pick<Run, "startedAt" | "doneCount" | "totalCount">,
  now: Temporal.Instant,
): Temporal.Duration | undefined {
  if (startedAt === null || totalCount === null || doneCount === 0 || doneCount >= totalCount) return undefined
  const passed = now.epochMilliseconds - startedAt.epochMilliseconds
  return roundedUp((passed / 1000 / doneCount) * (totalCount - doneCount))
}

function roundedUp(seconds: number): Temporal.Duration {
  if (seconds < 60) return Temporal.Duration.from({ seconds: Math.max(10, Math.ceil(seconds / 10) * 10) })
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 60) return Temporal.Duration.from({ minutes })
  const quarters = Math.ceil(minutes / 15)
  return Temporal.Duration.from({ hours: Math.floor(quarters / 4), minutes: (quarters % 4) * 15 })
}
