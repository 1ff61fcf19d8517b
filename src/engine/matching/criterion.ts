/** What the score of a match is made of, in the order in which it is shown. */
export const matchCriteria = [
  "skills",
  "experience",
  "title",
  "education",
  "language",
  "place",
  "group-level",
  "hours",
  "availability",
] as const
export type MatchCriterion = (typeof matchCriteria)[number]

/**
 * Lists of a profile that are never complete: what a person does not name there is unsaid, not lacking. They are what
 * somebody is found by; the other criteria only put those who are found in order.
 */
export const evidence = ["skills", "experience", "title"] as const satisfies readonly MatchCriterion[]

/** One value for each criterion. */
export function byMatchCriterion<Value>(make: (criterion: MatchCriterion) => Value): Record<MatchCriterion, Value> {
  return Object.fromEntries(matchCriteria.map((criterion) => [criterion, make(criterion)])) as never
}
