import { byCriterion, type Criterion, criteria, scaleWeights } from "../scoring/criterion.js"
import type { Participant, Pool } from "../scoring/participant.js"
import type { RuleSet } from "../scoring/rule-set.js"

/** What asking for a shared identity weighs where mentees ask for it: as much as a shared path. */
const identityWeight = 100

type Tells = (participant: Participant) => boolean

const someOn = (people: readonly Participant[], tells: Tells) => people.some(tells)

/** Whether both lists say something that this criterion compares. */
const isCompared: Readonly<Record<Criterion, (pool: Pool) => boolean>> = {
  goals: ({ mentees, mentors }) =>
    mentees.some(({ goals }) => goals !== undefined) && mentors.some(({ expertise }) => expertise !== undefined),
  values: onBoth(({ values }) => values !== undefined),
  interests: onBoth(({ interests }) => interests !== undefined),
  path: onBoth(({ paths }) => paths !== undefined),
  practicality: (pool) =>
    [
      onBoth(({ week }) => week !== undefined),
      onBoth(({ modes }) => modes !== undefined),
      onBoth(({ rhythm }) => rhythm !== undefined),
      onBoth(({ region }) => region !== undefined),
    ].some((tells) => tells(pool)),
  level: onBoth(({ level }) => level !== undefined),
  language: onBoth(({ languages }) => languages !== undefined),
  identity: ({ mentees, mentors }) =>
    mentees.some(({ identity }) => identity !== undefined) &&
    mentors.some(({ identities }) => identities !== undefined),
}

function onBoth(tells: Tells): (pool: Pool) => boolean {
  return ({ mentees, mentors }) => someOn(mentees, tells) && someOn(mentors, tells)
}

export interface FittedRuleSet {
  readonly ruleSet: RuleSet
  /** Criteria of the rule set that the lists say nothing of, and that count for nothing here. */
  readonly leftOut: readonly Criterion[]
}

/**
 * The rule set for what two lists offer: criteria that they say nothing of are left out, the others keep their
 * proportions and make 1,000 points again. No pair is too weak: whoever is left waiting would have no next run to wait
 * for. Undefined where nothing at all can be compared.
 */
export function fitRuleSet(base: RuleSet, pool: Pool): FittedRuleSet | undefined {
  const offered = byCriterion((criterion) => isCompared[criterion](pool))
  const asked = { ...base.weights, identity: base.weights.identity || identityWeight }
  const weights = byCriterion((criterion) => (offered[criterion] ? asked[criterion] : 0))
  if (criteria.every((criterion) => weights[criterion] === 0)) return undefined
  return {
    ruleSet: { ...base, weights: scaleWeights(weights), threshold: { first: 0, weekly: 0, last: 0 } },
    leftOut: criteria.filter((criterion) => base.weights[criterion] > 0 && !offered[criterion]),
  }
}
