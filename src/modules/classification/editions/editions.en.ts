import { wording } from "../../../platform/wording.js"
import type { CellProblem } from "../lists/cells.js"

const f = wording.en

/** Of a cell, or of the row that it stands in. */
export const problems: Readonly<Record<CellProblem, string>> = {
  "cell-missing": "nothing is there",
  "cell-too-long": "the text is too long",
  "cell-unreadable": "there are signs that cannot be read: the file may be in another encoding",
  "cell-not-a-number": "this is not a number",
  "cell-out-of-range": "this number is too small or too large",
  "cell-not-a-day": "this is not a day written as 2026-11-22",
  "cell-not-a-code": "this is not written as codes of this list are",
  "cell-not-known": "no list has this code",
  "row-repeated": "this row stands twice",
  "code-taken": "another publisher’s list has this code",
}

export const editions = {
  inForce: {
    title: "Lists in force",
    lead: "Occupations, skills, places and levels come from lists. Each has an edition: a score computed on an earlier one can be computed again.",
    caption: "Editions in force",
    attribution:
      "Names of occupations, fields of study and places are facts published by Statistics Canada under its open licence; postal areas come from GeoNames (CC BY 4.0).",
  },
  desk: {
    title: "Reference data",
    lead: "Every edition of the code lists, newest first. A new one is imported from the terminal: “jumelage reference --help”.",
    caption: "Editions",
  },
  table: {
    list: "List",
    number: "Edition",
    publisher: "Publisher",
    source: "Release",
    since: "In force since",
    status: "State",
    began: "Begun",
    added: "Added",
    changed: "Changed",
    ended: "Ended",
    count: (v: { n: number }) => f.number(v.n),
  },
  statuses: { loading: "Loading", current: "In force", past: "Past", abandoned: "Taken back" },
  refusals: {
    "list-loading": "This list is being loaded by another process. Wait until that is over, then try again.",
    "load-stopped": "Stopped: nothing of this file was kept.",
    "list-malformed": (v: { line: number; column: string; problem: CellProblem }) =>
      `Line ${f.number(v.line)}, column ${f.quote(v.column)}: ${problems[v.problem]}. Nothing of this file was kept.`,
  },
}

export type EditionsMessages = typeof editions
