import { exportTable, mentoringModule } from "../modules/mentoring/index.js"
import type { Context } from "../platform/context.js"
import { Refusal } from "../platform/refusal.js"
import { writeSpreadsheet } from "../platform/spreadsheets.js"
import { openSpeeches } from "../web/speech.js"
import { mentoring as english, type MentoringMessages } from "./mentoring.en.js"
import { mentoring as french } from "./mentoring.fr.js"
import { readMentoringArguments } from "./mentoring-arguments.js"
import { onDatabase, onTrialDatabase } from "./on-database.js"
import { writeFiles } from "./pair/write-files.js"
import { exitCodes, type Terminal } from "./terminal.js"

/** `jumelage mentoring`: figures and lists of a programme, as its team takes them from its pages. */
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
  const { programme: programmeId, kind, from, until, out, format, trial } = asked
  const { language } = terminal
  const command = (ctx: Context) => exportTable(ctx, { programmeId, kind, from, until, language })
  try {
    const { table, sheet } = await (trial
      ? onTrialDatabase(environment, terminal, command)
      : onDatabase(environment, command))
    await writeFiles([{ path: out, content: await writeSpreadsheet(table, { format, sheet, language }) }])
    terminal.print(words.written({ file: out, n: table.rows.length }))
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    terminal.say(sentenceOf(error, words, terminal))
    return exitCodes.refused
  }
}

function sentenceOf(refusal: Refusal, words: MentoringMessages, { language }: Terminal): string {
  if (refusal.kind === "not-found") return words.unknownProgramme
  const speeches = openSpeeches(mentoringModule.words ? [mentoringModule.words] : [])
  const problems = refusal.fields.length > 0 ? refusal.fields : [refusal]
  return problems.map(({ code, values }) => speeches[language].refusal(code, values ?? {})).join("\n")
}
