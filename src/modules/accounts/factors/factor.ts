import type { Temporal } from "temporal-polyfill"
import type { Strength } from "../../../platform/context.js"

/** Durations and limits of second factors, in one place. */
export const factorRules = {
  /** Wrong codes in a row before trying is closed, and for how long. */
  tries: 5,
  throttleMinutes: 15,
  /** How long the page that asks for the factor waits after the password. */
  awaitMinutes: 15,
  /** How long a factor opens what wants a recent one. */
  freshHours: 12,
  challengeMinutes: 5,
  recoveryCodes: 10,
  passkeys: 20,
} as const

/**
 * What a session proves at this moment. A factor given long ago keeps the person signed in, and no longer opens what
 * wants a recent one.
 */
export function strengthAt(
  session: { readonly strength: Strength; readonly factorAt: Temporal.Instant | null },
  now: Temporal.Instant,
): Strength {
  if (session.strength !== "second-factor" || session.factorAt === null) return session.strength
  const staleAt = session.factorAt.add({ hours: factorRules.freshHours })
  return staleAt.epochMilliseconds > now.epochMilliseconds ? "second-factor" : "password"
}
