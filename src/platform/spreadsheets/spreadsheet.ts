/** A table as people keep it in a spreadsheet: one row of names, then rows of cells, all read as text. */
export interface Spreadsheet {
  /** Names as they are written, each once. */
  readonly columns: readonly string[]
  readonly rows: readonly SpreadsheetRow[]
}

export interface SpreadsheetRow {
  /** As the spreadsheet program numbers it: the header is row 1, empty rows count. */
  readonly number: number
  /** As many as there are columns, without the spaces around them; empty where nothing is written. */
  readonly cells: readonly string[]
}

export type SpreadsheetProblemCode =
  | "file-empty"
  | "file-too-large"
  | "file-kind-unknown"
  | "file-old-excel"
  | "file-damaged"
  | "file-encoding-unknown"
  | "rows-missing"
  | "rows-too-many"
  | "columns-too-many"
  | "columns-unnamed"
  | "column-repeated"
  | "row-cells-differ"
  | "quote-open"
  | "quote-stray"
  | "cell-too-long"
  | "cell-unreadable"
  | "cell-formula-failed"
  | "cell-formula-not-computed"

/** What keeps a file from being read: a code and values, so that every edge says it in the reader's language. */
export interface SpreadsheetProblem {
  readonly code: SpreadsheetProblemCode
  readonly row?: number
  /** Its name, or its letters where it has none. */
  readonly column?: string
  readonly values?: Readonly<Partial<Record<"most" | "found" | "expected", number>>> & {
    readonly columns?: readonly string[]
  }
}

export type SpreadsheetReading =
  | { readonly sheet: Spreadsheet }
  /** The first of them, in the order of the file; nothing of the file is to be used. */
  | { readonly problems: readonly SpreadsheetProblem[] }

/** What the caller is ready to take. */
export interface SpreadsheetLimits {
  readonly bytes: number
  readonly rows: number
}

/** More than these would be no table that somebody reads. */
export const mostColumns = 200
export const mostCharacters = 10_000
/** Whoever mends a file does not need to be told more at once. */
const mostProblems = 100

export const nothingRead = (...problems: readonly SpreadsheetProblem[]): SpreadsheetReading => ({
  problems: problems.slice(0, mostProblems),
})

/** Letters of a column as spreadsheet programs show them: A for 0, AA for 26. */
export function lettersOf(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26))
  return position < 26 ? letter : lettersOf(Math.floor(position / 26) - 1) + letter
}
