import type { Place } from "../../../platform/seal.js"

export const reportReasons = [
  "disrespect",
  "harassment",
  "discrimination",
  "threat",
  "confidence-broken",
  "other",
] as const
export type ReportReason = (typeof reportReasons)[number]

export const reportStatuses = ["open", "settled"] as const
export type ReportStatus = (typeof reportStatuses)[number]

/** What moderation found and did; she who reported is told no more than this. */
export const reportOutcomes = ["nothing-found", "spoken-to", "measures-taken"] as const
export type ReportOutcome = (typeof reportOutcomes)[number]

/** Messages shown on the form, and the most that one report discloses. */
export const mostReported = 50

/** Of what she adds in her own words, in characters. */
export const longestWords = 2_000

export const placeOfWords = (pairingId: string, reporterId: string): Place => ({
  table: "exchange_report",
  row: `${pairingId}/${reporterId}`,
  column: "sealed_words",
})

export const placeOfReported = (number: number, position: number): Place => ({
  table: "reported_exchange",
  row: `${number}/${position}`,
  column: "sealed_body",
})
