import { mostPoints } from "./measure.js"

export const isWhole = (number: number, most: number, least = 0): boolean =>
  Number.isInteger(number) && number >= least && number <= most

/** The weights of a rule set: whole points, a thousand in all. */
export const areWholePoints = (weights: readonly number[]): boolean =>
  weights.every((weight) => isWhole(weight, mostPoints))

export const makeAThousand = (weights: readonly number[]): boolean =>
  weights.reduce((sum, weight) => sum + weight, 0) === mostPoints
