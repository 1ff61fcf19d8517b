import type { Field, Side } from "./field.js"

/** What keeps two lists from being paired. */
export type RosterProblemCode =
  | "column-missing"
  | "column-twice"
  | "address-missing"
  | "address-not-understood"
  | "address-repeated"
  | "capacity-not-understood"
  | "reporting-line-cyclic"
  | "nothing-to-compare"

/** What was left out, while the rest of the row counts. */
export type RosterRemarkCode = "value-not-understood" | "person-unknown" | "level-not-understood"

interface Found<Code extends string> {
  readonly code: Code
  readonly side?: Side
  readonly row?: number
  readonly column?: string
  readonly values?: {
    /** As it is written. */
    readonly text?: string
    readonly field?: Field
    readonly otherRow?: number
    readonly people?: readonly string[]
    readonly most?: number
  }
}

export type RosterProblem = Found<RosterProblemCode>
export type RosterRemark = Found<RosterRemarkCode>
