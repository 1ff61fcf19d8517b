import type { Participant } from "./participant.js"

/** Of an interest that few share, or nobody else. */
const rarest = 4

/** What half of the pool shares tells four times less than what few do. */
export function weighInterests(people: readonly Participant[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { interests = [] } of people) {
    for (const interest of new Set(interests)) counts.set(interest, (counts.get(interest) ?? 0) + 1)
  }
  return new Map([...counts].map(([interest, count]) => [interest, weightOfShare(count / people.length)]))
}

function weightOfShare(share: number): number {
  if (share >= 0.5) return 1
  if (share >= 0.25) return 2
  return share >= 0.1 ? 3 : rarest
}

export function weightOfInterest(interest: string, weights: ReadonlyMap<string, number>): number {
  return weights.get(interest) ?? rarest
}

export function sumOfInterests(interests: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const interest of interests) sum += weightOfInterest(interest, weights)
  return sum
}
