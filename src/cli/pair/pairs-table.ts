import { type Criterion, criteria } from "../../engine/scoring/criterion.js"
import type { RuleSet } from "../../engine/scoring/rule-set.js"
import type { WrittenCell, WrittenSpreadsheet } from "../../platform/spreadsheets.js"
import type { ExplainedPair, Pairing } from "./pair-people.js"
import type { PairWords } from "./pair-words.js"
import { type LabelOf, sayChanges, sayReason, sayWhy } from "./say-explanations.js"

export interface Told {
  readonly pairing: Pairing
  readonly ruleSet: RuleSet
  readonly labelOf: LabelOf
  readonly nameOf: (address: string) => string
  readonly words: PairWords
}

const reasonsShown = 3

/** Pairs first, then mentees left over, then mentors with free places: one row each. */
export function tableOfPairs(told: Told): WrittenSpreadsheet {
  const { pairing, ruleSet, nameOf, words } = told
  const { columns: heads, states } = words.pair
  const shown = criteria.filter((criterion) => ruleSet.weights[criterion] > 0)
  const none = (count: number): readonly null[] => Array.from({ length: count }, () => null)
  const blank = none(2 + reasonsShown + shown.length)
  return {
    columns: [
      ...[
        heads.state,
        heads.mentee,
        heads.menteeAddress,
        heads.mentor,
        heads.mentorAddress,
        heads.score,
        heads.answered,
      ],
      ...Array.from({ length: reasonsShown }, (_, at) => heads.reason({ n: at + 1 })),
      ...shown.map((criterion) => heads.pointsOf({ criterion: words.explanations.criteria[criterion] })),
      ...[heads.why, heads.change],
    ],
    rows: [
      ...pairing.pairs.map((pair) => [
        states.paired,
        ...people(pair, nameOf),
        ...numbers(pair, shown, told),
        ...none(2),
      ]),
      ...pairing.leftOver.map((each) => [
        ...[states.leftOver, nameOf(each.mentee.person), each.mentee.person, null, null],
        ...blank,
        ...[sayWhy(each, words.explanations), sayChanges(each, words.explanations).join(" ")],
      ]),
      ...pairing.free.map(({ mentor, places }) => [
        ...[states.free, null, null, nameOf(mentor.person), mentor.person],
        ...blank,
        ...[words.explanations.freePlaces({ n: places }), null],
      ]),
    ],
  }
}

const people = ({ mentee, mentor }: ExplainedPair, nameOf: Told["nameOf"]): readonly WrittenCell[] => [
  ...[nameOf(mentee.person), mentee.person, nameOf(mentor.person), mentor.person],
]

function numbers(
  { score, reasons }: ExplainedPair,
  shown: readonly Criterion[],
  { labelOf, words }: Told,
): readonly WrittenCell[] {
  const said = reasons.map((reason) => sayReason(reason, labelOf, words.explanations))
  const pointsOf = (criterion: Criterion) => score.contributions.find((each) => each.criterion === criterion)?.points
  return [
    score.total + score.wish,
    Math.round(score.answered / 10),
    ...Array.from({ length: reasonsShown }, (_, at) => said[at] ?? null),
    ...shown.map((criterion) => pointsOf(criterion) ?? null),
  ]
}
