import type { Temporal } from "temporal-polyfill"

/** One line of history; the name is that of the person who acted, while she is known. */
export interface HistoryLine {
  readonly number: number
  readonly at: Temporal.Instant
  readonly actorKind: string
  readonly actorId: string | null
  readonly actorName: string | null
  readonly act: string
  readonly subjectKind: string
  readonly subjectKey: string
  readonly fromStatus: string | null
  readonly toStatus: string | null
  readonly reason: string | null
}
