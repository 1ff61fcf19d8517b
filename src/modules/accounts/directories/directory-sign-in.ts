import type { Temporal } from "temporal-polyfill"
import { isSameSecret, linkTokenOf } from "../../../platform/link-token.js"
import { derive, type KeyRing, type Place } from "../../../platform/seal.js"

/** A sign-in under way at a directory. */
export interface DirectorySignIn {
  readonly id: string
  readonly directoryId: string
  readonly keyName: string
  readonly browserHash: Buffer
  readonly next: string | null
  readonly expiresAt: Temporal.Instant
  readonly sealedClaims: string | null
}

export const signInMinutes = { atDirectory: 15, toAcceptTerms: 30 } as const

type Secret = Pick<DirectorySignIn, "id" | "keyName">

/** What ties the directory's answer to this sign-in, computed from the key ring and its id: stored nowhere. */
export function secretsOf(keys: KeyRing, { id, keyName }: Secret) {
  const text = (purpose: string) => derive(keys, keyName, purpose, id).toString("base64url")
  return {
    state: linkTokenOf(id, derive(keys, keyName, "directory-state", id)),
    nonce: text("directory-nonce"),
    codeVerifier: text("directory-code-verifier"),
  }
}

export type DirectorySecrets = ReturnType<typeof secretsOf>

export function isRightState(keys: KeyRing, signIn: Secret, state: string): boolean {
  return isSameSecret(secretsOf(keys, signIn).state, state)
}

export function placeOfClaims(id: string): Place {
  return { table: "directory_sign_in", row: id, column: "sealed_claims" }
}
