import { mostPoints } from "../measuring/measure.js"

/** What a score is made of, in the order in which it is shown. */
export const criteria = [
  "goals",
  "values",
  "interests",
  "path",
  "practicality",
  "level",
  "language",
  "identity",
] as const
export type Criterion = (typeof criteria)[number]

/** Points by criterion. */
export type Weights = Readonly<Record<Criterion, number>>

/** One value for each criterion. */
export function byCriterion<Value>(make: (criterion: Criterion) => Value): Record<Criterion, Value> {
  return {
    goals: make("goals"),
    values: make("values"),
    interests: make("interests"),
    path: make("path"),
    practicality: make("practicality"),
    level: make("level"),
    language: make("language"),
    identity: make("identity"),
  }
}

/**
 * The same proportions in whole points that make 1,000: each is rounded down, and the points left go one each to the
 * largest remainders, in the order of the criteria where they tie. All zero stay zero.
 */
export function scaleWeights(weights: Weights): Weights {
  const total = criteria.reduce((sum, criterion) => sum + weights[criterion], 0)
  if (total === 0) return weights
  const scaled = byCriterion((criterion) => Math.floor((weights[criterion] * mostPoints) / total))
  const remainder = (criterion: Criterion) => (weights[criterion] * mostPoints) % total
  const left = mostPoints - criteria.reduce((sum, criterion) => sum + scaled[criterion], 0)
  for (const criterion of criteria.toSorted((one, other) => remainder(other) - remainder(one)).slice(0, left)) {
    scaled[criterion] += 1
  }
  return scaled
}
