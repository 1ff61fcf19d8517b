import { describeProblem } from "../../../../platform/spreadsheets.js"
import type { Language } from "../../../../platform/wording.js"
import type { ImportCheck } from "./check-import.js"
import { importWords } from "./import.words.js"
import type { CellFault } from "./imported-line.js"

/** Something about a list, by its place in it and in words that name that place. */
export interface SaidProblem {
  readonly code: string
  readonly row: number | undefined
  readonly column: string | undefined
  readonly sentence: string
}

/** Every reason why a list cannot be used. */
export function sayProblems(
  { fileProblems, problems, faults }: ImportCheck,
  language: Language,
): readonly SaidProblem[] {
  return [
    ...fileProblems.map((problem) => at(problem, describeProblem(problem, language))),
    ...problems.map((problem) => at(problem, sayProblem(problem, language))),
    ...sayFaults(
      faults.filter(({ code }) => code !== "value-not-understood"),
      language,
    ),
  ]
}

export function sayFaults(faults: readonly CellFault[], language: Language): readonly SaidProblem[] {
  return faults.map((fault) => at(fault, sayFault(fault, language)))
}

interface Placed {
  readonly code: string
  readonly row?: number
  readonly column?: string
}

const at = ({ code, row, column }: Placed, sentence: string): SaidProblem => ({ code, row, column, sentence })

function sayProblem({ code, row, column, values = {} }: ImportCheck["problems"][number], language: Language): string {
  const { problems, inCell, inRow } = importWords[language]
  const message = code in problems ? problems[code as keyof typeof problems] : problems["column-missing"]
  const problem =
    typeof message === "string" ? message : message({ text: values.text ?? "", otherRow: values.otherRow ?? 0 })
  if (row === undefined) return problem
  return column === undefined ? inRow({ row, problem }) : inCell({ row, column, problem })
}

function sayFault({ code, row, column, text }: CellFault, language: Language): string {
  const { problems, inCell } = importWords[language]
  return inCell({ row, column, problem: problems[code]({ text }) })
}
