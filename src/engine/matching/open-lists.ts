import { type Measure, mostPoints, unanswered } from "../measuring/measure.js"

/**
 * The measure of a list that is never complete, from what covers each thing asked, 0 to 1,000. What nothing covers is
 * unsaid, and what little covers is worth no less: one more skill or experience on a profile never takes a point away.
 */
export function measureOpenList<Reason>(
  coverages: readonly number[],
  neutral: number,
  reason: Reason | null,
): Measure<Reason> {
  if (coverages.length === 0) return unanswered
  const covered = coverages.filter((coverage) => coverage > 0)
  return {
    earned: covered.reduce((sum, coverage) => sum + Math.max(coverage, neutral), 0),
    answered: covered.length,
    parts: coverages.length,
    reason,
  }
}

/** Thousandths of thousandths, rounded down. */
export const part = (worth: number, of: number): number => Math.floor((worth * of) / mostPoints)
