import { closenessOf, type Measure, mostPoints, pointsOf } from "./measure.js"

/** What one criterion adds to a score: kept with it, so that it can be explained and computed again. */
export interface Contribution<Criterion, Reason> {
  readonly criterion: Criterion
  readonly points: number
  readonly outOf: number
  /** Thousandths of it that rest on answers of both: 0 is neutral, "not given". */
  readonly answered: number
  /** What to say of it; null where nothing was answered or nothing matches. */
  readonly reason: Reason | null
}

export function contributionOf<Criterion, Reason>(
  criterion: Criterion,
  measure: Measure<Reason>,
  { outOf, neutral }: { readonly outOf: number; readonly neutral: number },
): Contribution<Criterion, Reason> {
  return {
    criterion,
    points: pointsOf(closenessOf(measure, neutral), outOf),
    outOf,
    answered: Math.floor((mostPoints * measure.answered) / measure.parts),
    reason: measure.reason,
  }
}

/** Whole points from 0 to 1,000, and thousandths of their weight that rest on answers of both. */
export function addUp(contributions: readonly Contribution<unknown, unknown>[]) {
  const resting = contributions.reduce((sum, { outOf, answered }) => sum + outOf * answered, 0)
  return {
    total: contributions.reduce((sum, { points }) => sum + points, 0),
    answered: Math.floor(resting / mostPoints),
  }
}
