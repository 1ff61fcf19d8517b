import { randomBytes } from "node:crypto"
import type { Temporal } from "temporal-polyfill"

export const tokenRules = {
  /** In force at once, for one account. */
  atMost: 10,
  /** Choices of the form; nothing lives for ever. */
  days: [30, 90, 365],
  /** Of a token that acts for somebody who leads programmes. */
  coordinationDays: 90,
  /** Its last use is written down at most this often. */
  touchMinutes: 5,
} as const

/** Tells people, and programs that look for leaked secrets, what they hold. */
const mark = "jml_"

/** A new secret of 256 bits, as a program sends it; only its digest is stored. */
export function newToken(): string {
  return mark + randomBytes(32).toString("base64url")
}

/** The secret of an `Authorization` header; undefined when it carries none. */
export function tokenIn(header: string | undefined): string | undefined {
  return header?.match(/^Bearer +(\S+)$/i)?.[1]
}

/** When a token made now and kept for so many days ends: days are counted as 24 hours, in no zone. */
export function endOfToken(madeAt: Temporal.Instant, days: number): Temporal.Instant {
  return madeAt.add({ hours: 24 * days })
}
