import { parseArgs } from "node:util"
import { type SpreadsheetFormat, spreadsheetFormats } from "../../platform/spreadsheets.js"
import type { Language } from "../../platform/wording.js"

export interface Asked {
  readonly mentors: string
  readonly mentees: string
  readonly out: string
  readonly format: SpreadsheetFormat
  readonly rules: string | undefined
  readonly report: string | undefined
  readonly aim: "most-people" | "best-fit"
  readonly seed: number
  readonly language: Language | undefined
}

export type Arguments = { readonly help: boolean; readonly language: Language | undefined } & (
  | { readonly asked: Asked }
  /** What makes no sense. */
  | { readonly asked: undefined }
)

const text = { type: "string" } as const
const choices = {
  ...{ mentors: text, mentees: text, out: text, rules: text, report: text, aim: text, seed: text, format: text },
  language: text,
}
const options = { ...choices, help: { type: "boolean", short: "h" } } as const

/** The language stands even where the rest makes no sense, so that this is said in it. */
export function readPairArguments(args: readonly string[]): Arguments {
  try {
    const { values } = parseArgs({ args: [...args], options })
    const language = oneOf(["en", "fr"], values.language)
    const help = values.help === true || args.length === 0
    return { help, language, asked: readAsked(values, language) }
  } catch {
    // An option that does not exist, or without its value.
    return { help: false, language: undefined, asked: undefined }
  }
}

type Values = { readonly [Choice in keyof typeof choices]?: string | undefined }

function readAsked(values: Values, language: Language | undefined): Asked | undefined {
  const { mentors, mentees, out, rules, report, aim: aimText = "most-people", seed: seedText = "1" } = values
  const aim = oneOf(["most-people", "best-fit"], aimText)
  const seed = /^\d{1,9}$/.test(seedText) ? Number(seedText) : undefined
  const format = oneOf(spreadsheetFormats, values.format ?? (out?.toLowerCase().endsWith(".xlsx") ? "xlsx" : "csv"))
  const isLanguageRight = (values.language === undefined) === (language === undefined)
  if (!mentors || !mentees || !out || !aim || seed === undefined || !format || !isLanguageRight) return undefined
  return { mentors, mentees, out, format, rules, report, aim, seed, language }
}

const oneOf = <Choice extends string>(choices: readonly Choice[], given: string | undefined): Choice | undefined =>
  choices.find((choice) => choice === given)
