import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import type { Side } from "../../engine/roster/field.js"
import { type FittedRuleSet, fitRuleSet } from "../../engine/roster/fit-rule-set.js"
import { makePool, type RosterPool } from "../../engine/roster/make-pool.js"
import { type Roster, readRoster } from "../../engine/roster/read-roster.js"
import { defaultRuleSet } from "../../engine/scoring/rule-set.js"
import { describeProblem, readSpreadsheet, writeSpreadsheet } from "../../platform/spreadsheets.js"
import type { Language } from "../../platform/wording.js"
import { exitCodes, type Terminal } from "../terminal.js"
import { type Asked, readPairArguments } from "./pair-arguments.js"
import type { PairOutcome } from "./pair-outcome.js"
import { pairPeople } from "./pair-people.js"
import { type PairWords, wordsIn } from "./pair-words.js"
import { showPairing } from "./pairing-progress.js"
import { type Told, tableOfPairs } from "./pairs-table.js"
import { readVocabulary } from "./read-vocabulary.js"
import { sayOutcome } from "./say-outcome.js"
import { type FileNames, sayProblem } from "./say-roster.js"
import { findCollision, type WrittenFile, writeFiles } from "./write-files.js"

/** More people than these are for the platform itself, which pairs ten thousand. */
const limits = { bytes: 20 * 2 ** 20, rows: 5_000 }

/** What keeps the lists from being paired, in sentences: nothing is written. */
class ListsRefused extends Error {
  constructor(readonly sentences: readonly string[]) {
    super()
  }
}

/** `jumelage pair`: pairs the people of two spreadsheets, without server nor database. */
export async function runPairCommand(
  args: readonly string[],
  _environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const { help, asked, language = terminal.language } = readPairArguments(args)
  const words = wordsIn(language)
  if (help || asked === undefined) {
    const tell = help ? terminal.print : terminal.say
    tell(words.pair.usage)
    return help ? exitCodes.done : exitCodes.usage
  }
  try {
    await pairLists(asked, { ...terminal, language }, words)
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof ListsRefused)) throw error
    for (const sentence of [...error.sentences, words.pair.nothingWritten]) terminal.say(sentence)
    return exitCodes.refused
  }
}

async function pairLists(asked: Asked, terminal: Terminal, words: PairWords): Promise<void> {
  await refuseCollision(asked, words)
  const files = { mentee: basename(asked.mentees), mentor: basename(asked.mentors) }
  const progress = showPairing(terminal, words.pair)
  const rules = asked.rules === undefined ? undefined : await readRulesFile(asked.rules, words)
  progress.begin("reading")
  const rosters = {
    mentee: await readPeople(asked.mentees, "mentee", files, terminal.language, words),
    mentor: await readPeople(asked.mentors, "mentor", files, terminal.language, words),
  }
  const people = makePool(rosters.mentee, rosters.mentor, await readVocabulary())
  refuse(people.problems, files, words)
  const fitted = ruleSetFor(rules, people, files, words)
  progress.begin("scoring")
  const { aim, seed } = asked
  const pairing = pairPeople(people.pool, fitted.ruleSet, { aim, seed, onProgress: progress.pairing })
  if (pairing.faults.length > 0) throw new Error(`the pairing does not prove itself: ${pairing.faults.join("; ")}`)
  progress.end()
  const told: Told = {
    pairing,
    words,
    ruleSet: fitted.ruleSet,
    labelOf: (code) => people.labelOf.get(code) ?? code,
    nameOf: (address) => people.nameOf.get(address) ?? address,
  }
  const outcome = { asked, files, rosters, people, fitted, told, language: terminal.language }
  await writeFiles([await pairsFile(asked, told, terminal.language), ...(await reportFile(outcome))])
  for (const line of sayOutcome(outcome)) terminal.print(line)
}

async function refuseCollision({ out, report, mentees, mentors, rules }: Asked, { pair }: PairWords): Promise<void> {
  const given = (paths: readonly (string | undefined)[]) => paths.filter((path) => path !== undefined)
  const file = await findCollision(given([out, report]), given([mentees, mentors, rules]))
  if (file !== undefined) throw new ListsRefused([pair.sameFile({ file })])
}

async function readRulesFile(path: string, { pair }: PairWords) {
  // Checked by a library that takes longer to load than small lists to pair.
  const { readRules } = await import("./rules-file.js")
  const reading = readRules(await readFile(path, "utf8"))
  if ("ruleSet" in reading) return reading.ruleSet
  const file = basename(path)
  throw new ListsRefused([
    reading.problem ? pair.rulesNotUnderstood({ file, ...reading.problem }) : pair.rulesNotJson({ file }),
  ])
}

async function readPeople(
  path: string,
  side: Side,
  files: FileNames,
  language: Language,
  words: PairWords,
): Promise<Roster> {
  const reading = await readSpreadsheet(await readFile(path), limits)
  if ("problems" in reading) {
    const inFile = (problem: string) => words.roster.inFile({ file: files[side], problem })
    throw new ListsRefused(
      shortened(
        reading.problems.map((each) => inFile(describeProblem(each, language))),
        words,
      ),
    )
  }
  const roster = readRoster(reading.sheet, side)
  refuse(roster.problems, files, words)
  return roster
}

function refuse(problems: Roster["problems"], files: FileNames, words: PairWords): void {
  if (problems.length === 0) return
  throw new ListsRefused(
    shortened(
      problems.map((problem) => sayProblem(problem, files, words.roster)),
      words,
    ),
  )
}

const mostSentences = 20

function shortened(sentences: readonly string[], { roster }: PairWords): readonly string[] {
  if (sentences.length <= mostSentences) return sentences
  return [...sentences.slice(0, mostSentences), roster.moreProblems({ n: sentences.length - mostSentences })]
}

/** A rule set that somebody wrote is taken as it stands. */
function ruleSetFor(
  rules: FittedRuleSet["ruleSet"] | undefined,
  { pool }: RosterPool,
  files: FileNames,
  words: PairWords,
) {
  if (rules) return { ruleSet: rules, leftOut: [] }
  const fitted = fitRuleSet(defaultRuleSet, pool)
  if (!fitted) refuse([{ code: "nothing-to-compare" }], files, words)
  return fitted ?? { ruleSet: defaultRuleSet, leftOut: [] }
}

async function pairsFile({ out, format }: Asked, told: Told, language: Language): Promise<WrittenFile> {
  const table = tableOfPairs(told)
  const content = await writeSpreadsheet(table, { format, sheet: told.words.pair.sheet, language })
  return { path: out, content }
}

async function reportFile(outcome: PairOutcome): Promise<readonly WrittenFile[]> {
  const { report: path } = outcome.asked
  if (path === undefined) return []
  const { drawReport } = await import("./draw-report.js")
  return [{ path, content: await drawReport(outcome) }]
}
