import { Temporal } from "temporal-polyfill"
import { type FieldProblem, refuseFields } from "../../../platform/refusal.js"
import { readDate } from "../../../web/read-date.js"

/** What the staff typed into the search of the history page: words as they stand in the address. */
export type HistoryQuery = Readonly<Record<string, string | undefined>>

export interface HistorySearch {
  readonly act: string | undefined
  readonly subjectKind: string | undefined
  readonly subjectKey: string | undefined
  /** A user name or an email address. */
  readonly person: string | undefined
  readonly from: Temporal.Instant | undefined
  readonly until: Temporal.Instant | undefined
  readonly before: number | undefined
}

/** Reads the search; civil days are those of the reader's zone, the last one included. */
export function readHistorySearch(query: HistoryQuery, timeZone: string): HistorySearch {
  const problems: FieldProblem[] = []
  const day = (field: "from" | "until") => readDate(query, field, (code) => problems.push({ field, code }))
  const [first, last] = [day("from"), day("until")]
  if (first && last && Temporal.PlainDate.compare(first, last) > 0) {
    problems.push({ field: "until", code: "history-dates-reversed" })
  }
  if (problems.length > 0) throw refuseFields(problems)
  const before = query.before ?? ""
  return {
    act: filled(query.act),
    subjectKind: filled(query.subjectKind),
    subjectKey: filled(query.subjectKey),
    person: filled(query.person),
    from: first?.toZonedDateTime(timeZone).toInstant(),
    until: last?.add({ days: 1 }).toZonedDateTime(timeZone).toInstant(),
    before: /^\d{1,15}$/.test(before) ? Number(before) : undefined,
  }
}

function filled(text: string | undefined): string | undefined {
  return text?.trim() || undefined
}
