import type { Language } from "../wording.js"
import type { SpreadsheetProblem } from "./spreadsheet.js"
import { spreadsheets as english } from "./spreadsheets.en.js"
import { spreadsheets as french } from "./spreadsheets.fr.js"

const words = { en: english, fr: french } as const

/** The problem in a sentence, with its row and column. */
export function describeProblem({ code, row, column, values }: SpreadsheetProblem, language: Language): string {
  const { inRow, inCell, problems } = words[language]
  const message = problems[code]
  const { most = 0, found = 0, expected = 0, columns = [] } = values ?? {}
  const problem = typeof message === "string" ? message : message({ most, found, expected, columns })
  if (row === undefined) return problem
  return column === undefined ? inRow({ row, problem }) : inCell({ row, column, problem })
}
