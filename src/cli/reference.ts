import { parseArgs } from "node:util"
import type { Temporal } from "temporal-polyfill"
import {
  classificationWords,
  type Edition,
  type ImportKindName,
  type ImportReport,
  importFiles,
  importKindNames,
  isEmpty,
  listEditions,
  listsWords,
  loadFirstLists,
  type Progress,
  type Row,
} from "../modules/classification/index.js"
import { operator } from "../platform/context.js"
import { type Doorway, reading } from "../platform/db.js"
import { draw, progressLine } from "../platform/progress.js"
import { Refusal } from "../platform/refusal.js"
import type { Language } from "../platform/wording.js"
import { openSpeeches } from "../web/speech.js"
import { throughDoorway, throughTrialDoorway } from "./on-database.js"
import { reference as english, type ReferenceMessages } from "./reference.en.js"
import { reference as french } from "./reference.fr.js"
import { exitCodes, type Terminal } from "./terminal.js"

/** `jumelage reference`: editions of the code lists, and the import of a publisher’s files. */
export async function runReferenceCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const words = { en: english, fr: french }[terminal.language]
  const asked = readArguments(args)
  if (asked === "help" || asked === undefined) {
    const tell = asked === "help" ? terminal.print : terminal.say
    tell(words.usage)
    return asked === "help" ? exitCodes.done : exitCodes.usage
  }
  const work = async (doorway: Doorway) => {
    const lines = await (asked.act === "list"
      ? tellEditions(doorway, words, terminal)
      : load(doorway, asked, words, terminal))
    for (const line of lines) terminal.print(line)
    return exitCodes.done
  }
  try {
    return await (asked.isTrial ? throughTrialDoorway(environment, terminal, work) : throughDoorway(environment, work))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const speeches = openSpeeches([classificationWords])
    terminal.say(speeches[terminal.language].refusal(error.code, error.values))
    return exitCodes.refused
  }
}

type Asked = { readonly isTrial: boolean } & ({ readonly act: "list" } | AskedImport)

interface AskedImport {
  readonly act: "import"
  readonly kind: ImportKindName
  readonly files: readonly string[]
  readonly isRehearsal: boolean
  readonly mayEndMuch: boolean
}

function readArguments(args: readonly string[]): Asked | "help" | undefined {
  const flag = { type: "boolean", default: false } as const
  const options = { help: { ...flag, short: "h" }, "dry-run": flag, "allow-endings": flag, trial: flag } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (values.help || args.length === 0) return "help"
    const [act, named, ...files] = positionals
    const isTrial = values.trial
    if (act === "list") return named === undefined ? { act, isTrial } : undefined
    const kind = importKindNames.find((each) => each === named)
    if (act !== "import" || kind === undefined || files.length === 0) return undefined
    return { act, kind, files, isTrial, isRehearsal: values["dry-run"], mayEndMuch: values["allow-endings"] }
  } catch {
    // An option that does not exist.
    return undefined
  }
}

async function load(
  doorway: Doorway,
  { kind, files, isRehearsal, mayEndMuch }: AskedImport,
  words: ReferenceMessages,
  terminal: Terminal,
): Promise<readonly string[]> {
  // Files of publishers refer to lists that come with the platform.
  await loadFirstLists(doorway)
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once("SIGINT", stop).once("SIGTERM", stop)
  const onProgress = showProgress(doorway, words, terminal)
  try {
    const options = { isRehearsal, mayEndMuch, onProgress, signal: stopping.signal }
    const reports = await importFiles(doorway, kind, files, options)
    return reports.every(isEmpty)
      ? [words.unchanged]
      : reports.filter((report) => !isEmpty(report)).flatMap((report) => linesOf(report, isRehearsal, words, terminal))
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop)
  }
}

/** The bar of long work: rows are written in short transactions, the last of which makes all of them count. */
function showProgress(doorway: Doorway, words: ReferenceMessages, { screen, language }: Terminal) {
  let startedAt: Temporal.Instant | null = null
  return ({ phase, done, total }: Progress) => {
    // Where a line is not drawn again, reading tells less.
    if (phase === "reading" && !screen.isTTY && done % 10_000 !== 0) return
    if (phase === "writing") startedAt ??= doorway.clock()
    const line =
      phase === "reading"
        ? words.reading({ n: done })
        : progressLine(
            { startedAt, doneCount: done, totalCount: total ?? null },
            words.writing,
            language,
            doorway.clock(),
          )
    draw(screen, line, phase === "writing" && done === total)
  }
}

const mostExamples = 3

function linesOf(
  { list, ...difference }: ImportReport,
  isRehearsal: boolean,
  words: ReferenceMessages,
  { language }: Terminal,
): readonly string[] {
  const { added, changed, ended } = difference
  const tell = isRehearsal ? words.wouldLoad : words.loaded
  const counts = words.counts({ added: added.length, changed: changed.length, ended: ended.length })
  return [
    tell({ list: listsWords[language].names[list], counts }),
    ...(["added", "changed", "ended"] as const)
      .filter((part) => difference[part].length > 0)
      .map((part) => {
        const rows = difference[part].slice(0, mostExamples)
        return words[part]({ examples: rows.map((row) => nameOf(row, language)) })
      }),
  ]
}

function nameOf(row: Row, language: Language): string {
  const { code, fsa, occupation, titleEn, titleFr, title, skill } = row
  const titles = language === "fr" ? [titleFr, titleEn] : [titleEn, titleFr]
  const named = [code ?? fsa ?? occupation, [...titles, title, skill].find((each) => each)]
  return named.filter((each) => each !== undefined && each !== null).join(" ")
}

async function tellEditions(
  doorway: Doorway,
  words: ReferenceMessages,
  terminal: Terminal,
): Promise<readonly string[]> {
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
