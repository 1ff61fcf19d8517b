import { type Measure, unanswered } from "../measuring/measure.js"
import type { Candidate } from "./candidate.js"
import type { Requirements } from "./requirements.js"
import type { MatchRuleSet } from "./rule-set.js"
import type { MatchReason } from "./score.js"
import type { MatchYardstick } from "./yardstick.js"

/** Share of the hours asked that she has. */
export function measureHours(
  { weeklyMinutes: asked }: Requirements,
  { availability }: Candidate,
): Measure<MatchReason> {
  if (!asked || !availability) return unanswered
  const earned = Math.min(1000, Math.floor((1000 * availability.weeklyMinutes) / asked))
  return { earned, answered: 1, parts: 1, reason: earned === 1000 ? { code: "hours-suffice" } : null }
}

const millisecondsInDay = 86_400_000

/** Days since 1970 of a civil day. */
const dayNumber = (civil: string): number => Date.parse(civil) / millisecondsInDay

/** Days after the ideal start at which she is free; null where one of the two did not say. */
function daysLate({ startsOn }: Requirements, { availability }: Candidate): number | null {
  if (startsOn === undefined || availability === undefined) return null
  return availability.from === undefined ? 0 : Math.max(0, dayNumber(availability.from) - dayNumber(startsOn))
}

/** Free only long after the ideal start, or when all is over. */
export function isFreeTooLate(
  requirements: Requirements,
  candidate: Candidate,
  { latestStart }: MatchRuleSet,
): boolean {
  const from = candidate.availability?.from
  const isOver = from !== undefined && requirements.endsOn !== undefined && from > requirements.endsOn
  return isOver || (daysLate(requirements, candidate) ?? 0) > latestStart
}

/** Thousandths of the days asked that are hers; null where one of the two named none. */
function shareOfDays({ days: asked = [] }: Requirements, { availability }: Candidate): number | null {
  if (asked.length === 0 || availability === undefined) return null
  if (availability.days.length === 0) return 1000
  return Math.floor((1000 * asked.filter((day) => availability.days.includes(day)).length) / asked.length)
}

export const isWithoutCommonDay = (requirements: Requirements, candidate: Candidate): boolean =>
  shareOfDays(requirements, candidate) === 0

/** Free from the start, or half as late as can be; and on the days of the schedule. */
export function measureAvailability(
  requirements: Requirements,
  candidate: Candidate,
  { ruleSet: { latestStart } }: MatchYardstick,
): Measure<MatchReason> {
  const late = daysLate(requirements, candidate)
  const start = late === null ? null : Math.max(0, 1000 - Math.floor((500 * late) / Math.max(1, latestStart)))
  const answers = [start, shareOfDays(requirements, candidate)].filter((answer) => answer !== null)
  const earned = answers.reduce((sum, answer) => sum + answer, 0)
  const isFree = answers.length > 0 && earned === 1000 * answers.length
  return { earned, answered: answers.length, parts: 2, reason: isFree ? { code: "free-in-time" } : null }
}

export const addDays = (civil: string, days: number): string =>
  new Date((dayNumber(civil) + days) * millisecondsInDay).toISOString().slice(0, "2026-11-22".length)
