/**
 * A spreadsheet program runs a cell that begins with one of these signs as a formula, which may read other cells, send
 * them to an address or start a program. Tabs and line ends are skipped over by some programs; wide signs are the same
 * signs on some keyboards.
 */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * What somebody typed, so that no spreadsheet program runs it: an apostrophe before it is how people themselves say
 * “this is text”. Workbooks tell text from formulas, but lose the difference when they are saved as CSV.
 */
export const asText = (typed: string): string => (beginsFormula.test(typed) ? `'${typed}` : typed)

/** The same before the apostrophe: what we wrote is read back as it was. */
export const withoutTextSign = (cell: string): string =>
  cell.startsWith("'") && beginsFormula.test(cell.slice(1)) ? cell.slice(1) : cell
