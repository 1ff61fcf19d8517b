import {
  defaultWorthOfBeingPaired,
  type PairingInstance,
  type PairingOptions,
  type PairingSolution,
} from "./instance.js"
import { type Standing, standingOf } from "./standing.js"

/** One level's worth and prices. */
export interface Measure {
  readonly level: "overdue" | "people" | "fit" | "below-floor" | "total"
  readonly worth: (isOverdue: boolean, score: number) => number
  readonly mentees: Float64Array
  readonly mentors: Float64Array
}

/** A solution with what later questions about it need. */
export interface SolvedPool {
  readonly instance: PairingInstance
  readonly standing: Standing
  /** Overdue mentees, people (or fit), pairs below the floor, total. */
  readonly measures: readonly Measure[]
}

/** O(people). */
export function openSolution(
  instance: PairingInstance,
  options: PairingOptions,
  solution: PairingSolution,
): SolvedPool {
  return { instance, standing: standingOf(instance, solution), measures: measuresOf(options, solution) }
}

const nothing = new Float64Array(0)

/** The levels that a chain of changes is judged by; older requests and the lot are left to the next run. */
function measuresOf(options: PairingOptions, { levels }: PairingSolution): readonly Measure[] {
  const { worthOfBeingPaired = defaultWorthOfBeingPaired } = options
  return levels.flatMap((report): readonly Measure[] => {
    if (report.level === "floor") {
      const floor = report.value ?? 0
      return [
        { level: "below-floor", worth: (_, score) => (score < floor ? -1 : 0), mentees: nothing, mentors: nothing },
      ]
    }
    if (report.level === "pinned" || report.level === "seniority" || report.level === "lot") return []
    const worths = {
      overdue: (isOverdue: boolean) => (isOverdue ? 1 : 0),
      people: () => 1,
      fit: (_: boolean, score: number) => score + worthOfBeingPaired,
      total: (_: boolean, score: number) => score,
    }
    return [
      { level: report.level, worth: worths[report.level], mentees: report.menteePrices, mentors: report.mentorPrices },
    ]
  })
}

/** What a pair gains at each level beyond the mentor's price. */
export function gainsOf(
  { measures }: SolvedPool,
  isOverdue: boolean,
  mentor: number,
  score: number,
): readonly number[] {
  return measures.map((each) => each.worth(isOverdue, score) - (each.mentors[mentor] ?? 0))
}
