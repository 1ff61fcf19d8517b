import { readFile } from "node:fs/promises"
import { exportTable, importList, mentoringModule } from "../modules/mentoring/index.js"
import type { Context } from "../platform/context.js"
import type { Doorway } from "../platform/db.js"
import { Refusal } from "../platform/refusal.js"
import { writeSpreadsheet } from "../platform/spreadsheets.js"
import { openSpeeches } from "../web/speech.js"
import { mentoring as english, type MentoringMessages } from "./mentoring.en.js"
import { mentoring as french } from "./mentoring.fr.js"
import { type ExportAsked, type ImportAsked, readMentoringArguments } from "./mentoring-arguments.js"
import { onDatabase, onTrialDatabase, throughDoorway, throughTrialDoorway } from "./on-database.js"
import { writeFiles } from "./pair/write-files.js"
import { exitCodes, type Terminal } from "./terminal.js"

/** `jumelage mentoring`: figures and lists of a programme, and registrations brought into it, as from its team's pages. */
export async function runMentoringCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
): Promise<number> {
  const words = { en: english, fr: french }[terminal.language]
  const asked = readMentoringArguments(args)
  if (asked === "help" || asked === undefined) {
    const tell = asked === "help" ? terminal.print : terminal.say
    tell(words.usage)
    return asked === "help" ? exitCodes.done : exitCodes.usage
  }
  try {
    return await (asked.act === "export"
      ? takeOut(asked, environment, terminal, words)
      : bringIn(asked, environment, terminal, words))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    terminal.say(sentenceOf(error, words, terminal))
    return exitCodes.refused
  }
}

async function takeOut(
  { programme: programmeId, kind, from, until, out, format, trial }: ExportAsked,
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
  words: MentoringMessages,
): Promise<number> {
  const { language } = terminal
  const command = (ctx: Context) => exportTable(ctx, { programmeId, kind, from, until, language })
  const { table, sheet } = await (trial
    ? onTrialDatabase(environment, terminal, command)
    : onDatabase(environment, command))
  await writeFiles([{ path: out, content: await writeSpreadsheet(table, { format, sheet, language }) }])
  terminal.print(words.written({ file: out, n: table.rows.length }))
  return exitCodes.done
}

async function bringIn(
  { programme: programmeId, file, side, stream, language, confirm: isConfirmed, trial }: ImportAsked,
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
  words: MentoringMessages,
): Promise<number> {
  const list = { programmeId, bytes: await readFile(file), side, stream, isConfirmed }
  const asked = { ...list, language: language ?? terminal.language }
  const work = (doorway: Doorway) => importList(doorway, asked, terminal.language)
  const { people, problems, leftOut, unused, runId } = await (trial
    ? throughTrialDoorway(environment, terminal, work)
    : throughDoorway(environment, work))
  if (problems.length > 0) {
    for (const line of [words.listRefused({ file }), ...problems]) terminal.say(line)
    return exitCodes.refused
  }
  if (unused.length > 0) terminal.print(words.unused({ columns: unused }))
  for (const line of leftOut) terminal.print(line)
  terminal.print(runId === null ? words.checked({ file, n: people }) : words.begun({ n: people, runId }))
  return exitCodes.done
}

function sentenceOf(refusal: Refusal, words: MentoringMessages, { language }: Terminal): string {
  if (refusal.kind === "not-found") return words.unknownProgramme
  const speeches = openSpeeches(mentoringModule.words ? [mentoringModule.words] : [])
  const problems = refusal.fields.length > 0 ? refusal.fields : [refusal]
  return problems.map(({ code, values }) => speeches[language].refusal(code, values ?? {})).join("\n")
}
