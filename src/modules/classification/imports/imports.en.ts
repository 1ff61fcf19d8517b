import { wording } from "../../../platform/wording.js"
import { problems } from "../editions/editions.en.js"
import type { CellProblem } from "../lists/cells.js"

const f = wording.en

const nothingKept = "Nothing of this file was kept."

export const imports = {
  refusals: {
    "import-cell": (v: { file: string; line: number; column: string; problem: CellProblem }) =>
      `${v.file}, line ${f.number(v.line)}, column ${f.quote(v.column)}: ${problems[v.problem]}. ${nothingKept}`,
    "import-cells": (v: { file: string; line: number; found: number }) =>
      `${v.file}, line ${f.number(v.line)}: the number of cells, ${f.number(v.found)}, is not that of the header. The file may have been cut. ${nothingKept}`,
    "import-columns": (v: { file: string; found: readonly string[] }) =>
      `${v.file}, line 1: these columns are those of another kind of file (${f.list(v.found.map(f.quote)) || "none"}). ${nothingKept}`,
    "import-damaged": (v: { file: string; line: number }) =>
      `${v.file}, line ${f.number(v.line)}: the compressed file is damaged or was cut here. Download it again. ${nothingKept}`,
    "import-encoding": (v: { file: string; line: number }) =>
      `${v.file}, line ${f.number(v.line)}: there are signs that cannot be read. The file must be in UTF-8 or UTF-16. ${nothingKept}`,
    "import-ends-much": (v: { n: number; standing: number }) =>
      `Of the ${f.number(v.standing)} rows of this list, ${f.number(v.n)} would end: the file may have been cut. If it is whole, add --allow-endings. Nothing was changed.`,
    "import-file-twice": (v: { file: string; other: string }) =>
      `${v.file}: ${v.other} is of the same kind. Give one file of each. Nothing was changed.`,
    "import-incomplete": (v: { file: string; n: number; examples: readonly string[] }) =>
      `${v.file}: something is missing for ${f.number(v.n)} of the codes, such as ${f.list(v.examples)}. The file may have been cut. ${nothingKept}`,
    "import-quote-open": (v: { file: string; line: number }) =>
      `${v.file}, line ${f.number(v.line)}: the file ends within quotation marks. It was probably cut. ${nothingKept}`,
    "import-quote-stray": (v: { file: string; line: number }) =>
      `${v.file}, line ${f.number(v.line)}: a quotation mark stands where none may. ${nothingKept}`,
    "import-skills-missing":
      "Give the file of skills too: relations and groups mean nothing without it. Nothing was changed.",
  },
}

export type ImportsMessages = typeof imports
