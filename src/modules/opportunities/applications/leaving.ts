import { refuseField } from "../../../platform/refusal.js"
import type { LeavingReason } from "../lists/marketplace-lists.js"

/** Why somebody declines an offer or takes an application back. */
export interface Leaving {
  readonly reason: LeavingReason
  /** In her own words, where the reason is another one. */
  readonly note?: string | undefined
}

/** As it is kept: another reason says which; the others say it all. */
export function reasonOf({ reason, note }: Leaving): { readonly reason: string; readonly reasonNote?: string } {
  if (reason !== "other") return { reason }
  if (note === undefined) throw refuseField("note", "reason-note-missing")
  return { reason, reasonNote: note }
}
