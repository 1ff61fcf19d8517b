import { parseArgs } from "node:util"
import {
  classificationWords,
  type Edition,
  type Importer,
  type ImportOutcome,
  importers,
  importFiles,
  listEditions,
  listsWords,
} from "../modules/classification/index.js"
import { operator } from "../platform/context.js"
import { type Doorway, reading } from "../platform/db.js"
import { Refusal } from "../platform/refusal.js"
import { draw, progressLine } from "../platform/runs.js"
import { openSpeeches } from "../web/speech.js"
import { throughDoorway, throughTrialDoorway } from "./on-database.js"
import { reference as english, type ReferenceMessages } from "./reference.en.js"
import { reference as french } from "./reference.fr.js"
import { exitCodes, type Terminal } from "./terminal.js"

/** `jumelage reference`: editions of the code lists, and the import of a publisher's files. */
export async function runReferenceCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const words = { en: english, fr: french }[terminal.language]
  const asked = readArguments(args)
  if (asked === "help" || asked === undefined) {
    const tell = asked === "help" ? terminal.print : terminal.say
    tell(words.usage({ kinds: linesOfKinds(words, terminal) }))
    return asked === "help" ? exitCodes.done : exitCodes.usage
  }
  const work = (doorway: Doorway) => carryOut(doorway, asked, words, terminal)
  try {
    const lines = await (asked.trial
      ? throughTrialDoorway(environment, terminal, work)
      : throughDoorway(environment, work))
    for (const line of lines) terminal.print(line)
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const speeches = openSpeeches([classificationWords])
    terminal.say(speeches[terminal.language].refusal(error.code, error.values))
    return exitCodes.refused
  }
}

interface Asked {
  readonly trial: boolean
  /** Absent where the editions are asked for. */
  readonly import?: { readonly importer: Importer; readonly paths: readonly string[] }
}

function readArguments(args: readonly string[]): Asked | "help" | undefined {
  const options = { help: { type: "boolean", short: "h" }, trial: { type: "boolean", default: false } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (values.help || args.length === 0) return "help"
    const [act, kind, ...paths] = positionals
    if (act === "list") return kind === undefined ? { trial: values.trial } : undefined
    const importer = importers.find((each) => each.kind === kind)
    if (act !== "import" || importer?.files.length !== paths.length) return undefined
    return { trial: values.trial, import: { importer, paths } }
  } catch {
    return undefined
  }
}

function linesOfKinds(words: ReferenceMessages, { language }: Terminal): string {
  if (importers.length === 0) return words.noKind
  return importers
    .map(({ kind, files }) => `  ${kind}  ${files.map((file) => `<${file[language]}>`).join(" ")}`)
    .join("\n")
}

async function carryOut(doorway: Doorway, asked: Asked, words: ReferenceMessages, terminal: Terminal) {
  if (asked.import) return runImport(doorway, asked.import, words, terminal)
  const editions = await listEditions(reading(doorway, operator))
  return editions.map((edition) => lineOf(edition, words, terminal))
}

function lineOf(edition: Edition, words: ReferenceMessages, { language }: Terminal): string {
  const { names, publishers } = listsWords[language]
  const { number, list, publisher, source, status, added, changed, ended } = edition
  const line = words.edition({
    number,
    list: names[list],
    publisher: publishers[publisher],
    source,
    state: words.states[status],
  })
  if (added === null || changed === null || ended === null) return line
  return `${line}  ${words.counts({ added, changed, ended })}`
}

async function runImport(
  doorway: Doorway,
  { importer, paths }: NonNullable<Asked["import"]>,
  words: ReferenceMessages,
  terminal: Terminal,
): Promise<readonly string[]> {
  const { language, screen } = terminal
  const { names } = listsWords[language]
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once("SIGINT", stop)
  const startedAt = doorway.clock()
  try {
    const outcomes = await importFiles(doorway, importer, paths, {
      actor: operator,
      signal: stopping.signal,
      onProgress(list, { phase, done, total = null }) {
        const run = { startedAt, doneCount: done, totalCount: total }
        const line =
          phase === "reading"
            ? words.reading({ list: names[list], n: done })
            : progressLine(run, names[list], language, doorway.clock())
        draw(screen, line, done === total)
      },
    })
    return outcomes.map((outcome) => sentenceOf(outcome, words, terminal))
  } finally {
    process.off("SIGINT", stop)
  }
}

function sentenceOf({ list: name, outcome }: ImportOutcome, words: ReferenceMessages, { language }: Terminal): string {
  const list = listsWords[language].names[name]
  const { edition } = outcome
  if (outcome.kind === "already-current") return words.alreadyCurrent({ list, edition })
  return words.loaded({ list, edition, counts: words.counts(outcome) })
}
