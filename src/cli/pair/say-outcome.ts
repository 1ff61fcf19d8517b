import type { LevelReport } from "../../engine/assignment/instance.js"
import { criteria } from "../../engine/scoring/criterion.js"
import type { PairOutcome } from "./pair-outcome.js"
import type { Pairing } from "./pair-people.js"
import type { PairWords } from "./pair-words.js"
import { sayColumns, sayProblem } from "./say-roster.js"

const mostRemarks = 20

/** What is printed once everything is written. */
export function sayOutcome(outcome: PairOutcome): readonly string[] {
  const { asked, told } = outcome
  const { words, pairing } = told
  const written = [asked.out, asked.report].filter((file) => file !== undefined)
  return [
    ...sayLists(outcome),
    ...sayRules(outcome),
    sayCounts(pairing, words),
    ...sayScores(pairing, words),
    sayProof(pairing.levels, words),
    ...written.map((file) => words.pair.written({ file })),
  ]
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`)

function sayLists({ files, rosters, people, told }: PairOutcome): readonly string[] {
  const { roster, pair } = told.words
  const lists = (["mentor", "mentee"] as const).flatMap((side) => [
    pair.understood({ file: files[side], n: rosters[side].lines.length }),
    ...indented(sayColumns(rosters[side], roster)),
  ])
  const remarks = people.remarks.slice(0, mostRemarks).map((remark) => sayProblem(remark, files, roster))
  const more = people.remarks.length - remarks.length
  if (remarks.length === 0) return lists
  return [...lists, pair.leftAside, ...indented([...remarks, ...(more > 0 ? [roster.moreProblems({ n: more })] : [])])]
}

/** How levels are ordered, what counts, and what does not. */
export function sayRules({ people, fitted, told }: PairOutcome): readonly string[] {
  const { pair, explanations } = told.words
  const { weights } = fitted.ruleSet
  const points = criteria
    .filter((criterion) => weights[criterion] > 0)
    .map((criterion) => pair.points({ criterion: explanations.criteria[criterion], n: weights[criterion] }))
  const leftOut = fitted.leftOut.map((criterion) => explanations.criteria[criterion])
  return [
    ...(people.ladder === null ? [] : [sayLadder(people.ladder, told.words)]),
    pair.weights({ points }),
    ...(leftOut.length > 0 ? [pair.leftOut({ criteria: leftOut })] : []),
  ]
}

function sayLadder(code: string, { pair }: PairWords): string {
  const known: Readonly<Record<string, string>> = pair.ladders
  return known[code] ?? pair.ladderOfGroup({ group: code })
}

export function sayCounts({ pairs, leftOver, free }: Pairing, { pair }: PairWords): string {
  return pair.result({
    pairs: pair.pairs({ n: pairs.length }),
    mentees: pair.mentees({ n: leftOver.length }),
    places: pair.places({ n: free.reduce((sum, { places }) => sum + places, 0) }),
  })
}

export function sayScores({ pairs }: Pairing, { pair }: PairWords): readonly string[] {
  const scores = pairs.map(({ score }) => score.total + score.wish)
  if (scores.length === 0) return []
  const mean = Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length)
  return [pair.mean({ mean, lowest: Math.min(...scores) })]
}

/** Levels whose value says something to people; seniority and lot only settle what is equal. */
export function provenLevels(levels: readonly LevelReport[], { pair }: PairWords): readonly string[] {
  return levels.flatMap(({ level, value }) => {
    if (value === undefined || !(level in pair.levels)) return []
    return [pair.levels[level as keyof typeof pair.levels]({ n: value })]
  })
}

const sayProof = (levels: readonly LevelReport[], words: PairWords): string =>
  words.pair.proven({ levels: provenLevels(levels, words) })
