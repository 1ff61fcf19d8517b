import { generateSecret, generateURI, verifySync } from "otplib"
import type { Temporal } from "temporal-polyfill"
import type { Place } from "../../../../platform/seal.js"

/** Seconds that one code lasts; authenticator apps know no other length. */
const period = 30

export interface AuthenticatorApp {
  readonly accountId: string
  readonly sealedSecret: string
  readonly confirmedAt: Temporal.Instant | null
  readonly lastStep: number | null
}

/** 160 bits in base 32, as authenticator apps take them. */
export function newSecret(): string {
  return generateSecret()
}

export function placeOfSecret(accountId: string): Place {
  return { table: "authenticator_app", row: accountId, column: "sealed_secret" }
}

/**
 * The time step whose code was typed: the present one, or a neighbour for clocks that run apart. Undefined for a wrong
 * code, and for a step that has already served.
 */
export function stepOfCode(
  secret: string,
  code: string,
  { lastStep, now }: { readonly lastStep: number | null; readonly now: Temporal.Instant },
): number | undefined {
  const epoch = Math.floor(now.epochMilliseconds / 1000)
  // A clock that was set back: no step that is still acceptable is later than the last one.
  const isBehind = lastStep !== null && lastStep > Math.floor(epoch / period)
  if (!/^\d{6}$/.test(code) || isBehind) return undefined
  const outcome = verifySync({
    secret,
    token: code,
    epoch,
    epochTolerance: period,
    ...(lastStep !== null && { afterTimeStep: lastStep }),
  })
  return outcome.valid && "timeStep" in outcome ? outcome.timeStep : undefined
}

/** What the app reads from the picture or the link: the secret, and whose it is at which site. */
export function keyAddress(secret: string, { site, username }: { readonly site: string; readonly username: string }) {
  return generateURI({ issuer: site, label: username, secret })
}

/** The secret in groups of four, for those who type it. */
export function groupedSecret(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, "$1 ")
}
