import type { Temporal } from "temporal-polyfill"

/** That one member of staff looked at somebody's data, on one page, within one minute; the name is gone with its bearer. */
export interface Consultation {
  /** Of the last look. */
  readonly number: number
  readonly at: Temporal.Instant
  readonly times: number
  readonly readerName: string | null
  /** Nobody's session: the operator, at the machine. */
  readonly isOperator: boolean
  readonly purpose: string
}
