import type { Place } from "../../../platform/seal.js"

/** Of a message, in characters. */
export const longestExchange = 5_000

export const placeOfBody = (id: string): Place => ({ table: "exchange", row: id, column: "sealed_body" })
