import { type ShownCount, showCount, showParts } from "../../../platform/shown-count.js"

/** What is counted of a programme, under the headings of its page. */
export const figureGroups = {
  intake: ["intake-mentors", "intake-mentees", "mentors", "mentees"],
  waiting: ["waiting", "places"],
  proposals: ["proposals", "answers", "declines"],
  pairings: ["pairings", "completion"],
  meetings: ["meetings", "meeting-outcomes"],
  reviews: ["first-meeting", "third-meeting", "midterm", "final"],
} as const
export type FigureGroup = keyof typeof figureGroups
export type FigureCode = (typeof figureGroups)[FigureGroup][number]
export const figureCodes: readonly FigureCode[] = Object.values(figureGroups).flat()

/** These are counted month by month; the others by what their parts name. */
const monthly = ["intake-mentors", "intake-mentees", "proposals", "pairings", "meetings"] as const
export type MonthlyCode = (typeof monthly)[number]
export type DividedCode = Exclude<FigureCode, MonthlyCode>

export const isMonthly = (code: FigureCode): code is MonthlyCode => monthly.some((each) => each === code)

/** One count and how it divides. */
export interface Figure {
  readonly code: FigureCode
  readonly total: ShownCount
  readonly parts: readonly { readonly code: string; readonly count: ShownCount }[]
}

/** Counts what was found, each thing under its part; `total` where another figure has shown it already. */
export function countFigure(
  code: FigureCode,
  parts: readonly string[],
  found: readonly string[],
  total: ShownCount = showCount(found.length),
): Figure {
  return weighFigure(
    code,
    parts,
    found.map((part) => ({ part, n: 1 })),
    total,
  )
}

/** The same where one thing counts for several. */
export function weighFigure(
  code: FigureCode,
  parts: readonly string[],
  found: readonly { readonly part: string; readonly n: number }[],
  total: ShownCount = showCount(found.reduce((sum, { n }) => sum + n, 0)),
): Figure {
  const numbers = new Map(parts.map((part) => [part, 0]))
  for (const { part, n } of found) numbers.set(part, (numbers.get(part) ?? 0) + n)
  const counts = showParts([...numbers.values()], total)
  return { code, total, parts: [...numbers.keys()].map((part, at) => ({ code: part, count: countAt(counts, at) })) }
}

function countAt(counts: readonly ShownCount[], at: number): ShownCount {
  const count = counts[at]
  if (!count) throw new Error("a part of a figure was not counted")
  return count
}

/** The part of a figure that another figure divides further. */
export function partOf({ parts }: Figure, code: string): ShownCount {
  const part = parts.find((each) => each.code === code)
  if (!part) throw new Error(`the figure has no part ${code}`)
  return part.count
}
