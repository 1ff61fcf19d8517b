import type { Temporal } from "temporal-polyfill"

/** Once that staff looked at somebody's data; the name is gone with its bearer. */
export interface Consultation {
  readonly number: number
  readonly at: Temporal.Instant
  readonly readerName: string | null
  /** Nobody's session: the operator, at the machine. */
  readonly isOperator: boolean
  readonly purpose: string
}
