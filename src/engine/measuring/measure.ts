/** What the weights of a rule set make together, and the score of what matches in everything. */
export const mostPoints = 1000

/** How two sides compare in one criterion, before points. */
export interface Measure<Reason> {
  /** Thousandths of a part: at most 1,000 for each part that both answered. */
  readonly earned: number
  /** Parts that both answered. */
  readonly answered: number
  /** Parts in all, at least one. */
  readonly parts: number
  readonly reason: Reason | null
}

export const unanswered: Measure<never> = { earned: 0, answered: 0, parts: 1, reason: null }

/**
 * 0 to 1,000, rounded down. Each part that one of the two did not answer is worth `neutral`, so that nobody gains or
 * loses by saying nothing.
 */
export function closenessOf({ earned, answered, parts }: Measure<unknown>, neutral: number): number {
  return Math.floor((earned + (parts - answered) * neutral) / parts)
}

/** Whole points of `outOf` that a closeness earns, a half rounded up. */
export function pointsOf(closeness: number, outOf: number): number {
  return Math.floor((closeness * outOf + mostPoints / 2) / mostPoints)
}
