import type { Temporal } from "temporal-polyfill"

export interface Passkey {
  readonly id: string
  readonly accountId: string
  readonly name: string | null
  readonly credentialId: Buffer
  readonly publicKey: Buffer
  readonly signCount: number
  readonly transports: readonly string[]
  readonly addedAt: Temporal.Instant
  readonly lastUsedAt: Temporal.Instant | null
}

/** What a key signs for: to be registered, to follow a password, or to sign in without one. */
export const passkeyPurposes = ["registration", "second-factor", "sign-in"] as const
export type PasskeyPurpose = (typeof passkeyPurposes)[number]

/** EdDSA, ES256 and RS256, which every device knows; the library would add ones that Node still calls experimental. */
export const signatureAlgorithms = [-8, -7, -257]

/** The site as keys know it: a key made for one host never signs for another. */
export function siteOf(publicUrl: string): { readonly host: string; readonly origin: string } {
  const { hostname, origin } = new URL(publicUrl)
  return { host: hostname, origin }
}

/** The challenge that an answer claims to have signed; undefined where it is no answer of a key. */
export function challengeIn(clientData: string): Buffer | undefined {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, "base64url").toString("utf8")) as { challenge?: unknown }
    return typeof challenge === "string" ? Buffer.from(challenge, "base64url") : undefined
  } catch {
    return undefined
  }
}
