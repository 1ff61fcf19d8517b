const delimiters = [",", "\t", ";"] as const

/** The separator that cuts the header of a text file into most cells; `start` holds at least the header. */
export function delimiterOf(start: string): string {
  const header = start.slice(0, Math.max(0, start.search(/[\r\n]|$/))).replace(/"[^"]*"/g, "")
  const cuts = (delimiter: string) => header.split(delimiter).length
  return delimiters.reduce((best, each) => (cuts(each) > cuts(best) ? each : best))
}
