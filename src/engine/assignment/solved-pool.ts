import {
  defaultWorthOfBeingPaired,
  type PairingInstance,
  type PairingOptions,
  type PairingSolution,
  type SumReport,
} from "./instance.js"
import { type Standing, standingOf } from "./standing.js"

/** One level by which a chain of changes is judged. */
export interface JudgingLevel {
  readonly name: "overdue" | "people" | "fit" | "below-floor" | "total"
  readonly worth: (isOverdue: boolean, score: number) => number
  /** Nothing where no pair of the solution differs from another. */
  readonly report: SumReport | undefined
}

/** A solution with what later questions about it need. */
export interface SolvedPool {
  readonly instance: PairingInstance
  readonly standing: Standing
  /** Overdue mentees, people (or fit), pairs below the floor, total; older requests and the lot are left to the next run. */
  readonly levels: readonly JudgingLevel[]
  /** Of each mentee, her price at each of these levels, side by side. */
  readonly menteePrices: Float64Array
  readonly mentorPrices: Float64Array
}

/** O(people). */
export function openSolution(
  instance: PairingInstance,
  options: PairingOptions,
  solution: PairingSolution,
): SolvedPool {
  const levels = judgingLevels(options, solution)
  const sideBySide = (people: number, pricesOf: (report: SumReport) => Float64Array) => {
    const prices = new Float64Array(people * levels.length)
    for (const [level, { report }] of levels.entries()) {
      if (!report) continue
      for (const [person, price] of pricesOf(report).entries()) prices[person * levels.length + level] = price
    }
    return prices
  }
  return {
    instance,
    standing: standingOf(instance, solution),
    levels,
    menteePrices: sideBySide(instance.menteeKeys.length, ({ menteePrices }) => menteePrices),
    mentorPrices: sideBySide(instance.mentorKeys.length, ({ mentorPrices }) => mentorPrices),
  }
}

function judgingLevels(options: PairingOptions, { levels }: PairingSolution): readonly JudgingLevel[] {
  const { worthOfBeingPaired = defaultWorthOfBeingPaired } = options
  return levels.flatMap((report): readonly JudgingLevel[] => {
    if (report.level === "floor") {
      const floor = report.value ?? 0
      return [{ name: "below-floor", worth: (_, score) => (score < floor ? -1 : 0), report: undefined }]
    }
    if (report.level === "pinned" || report.level === "seniority" || report.level === "lot") return []
    const worths = {
      overdue: (isOverdue: boolean) => (isOverdue ? 1 : 0),
      people: () => 1,
      fit: (_: boolean, score: number) => score + worthOfBeingPaired,
      total: (_: boolean, score: number) => score,
    }
    return [{ name: report.level, worth: worths[report.level], report }]
  })
}
