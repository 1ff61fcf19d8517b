import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from "@simplewebauthn/server"
import type { Context } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { type Account, lockAccount } from "../../account.store.js"
import { secretHash } from "../../secret-hash.js"
import { challengeIn, type Passkey, type PasskeyPurpose, siteOf } from "./passkey.js"
import { findPasskeyByCredential, lockPasskey, saveUse } from "./passkey.store.js"
import { takeChallenge } from "./passkey-challenge.store.js"

export interface PasskeyUse {
  readonly answer: AuthenticationResponseJSON
  readonly browserKey: string
  readonly publicUrl: string
}

/** The account, locked, whose key has just signed this browser's challenge. */
export async function usePasskey(
  ctx: Context,
  { answer, browserKey, publicUrl }: PasskeyUse,
  at: { readonly purpose: Exclude<PasskeyPurpose, "registration">; readonly sessionId: string | null },
): Promise<Account | Refusal> {
  const challenge = challengeIn(answer.response.clientDataJSON)
  const asking = { ...at, browserHash: secretHash(browserKey) }
  if (!challenge || !(await takeChallenge(ctx, asking, challenge)))
    return new Refusal("conflict", "passkey-asked-again")
  const known = await findPasskeyByCredential(ctx, Buffer.from(answer.id, "base64url"))
  if (!known) return new Refusal("invalid", "passkey-unknown")
  const account = await lockAccount(ctx, known.accountId)
  const passkey = await lockPasskey(ctx, known.id)
  const signCount = passkey && (await verify(passkey, answer, { challenge, publicUrl, purpose: at.purpose }))
  if (signCount === undefined) return new Refusal("invalid", "passkey-unknown")
  await saveUse(ctx, known.id, signCount)
  return account
}

/** The key's new count of signatures; undefined when the signature does not hold or the key may be a copy. */
async function verify(
  passkey: Passkey,
  answer: AuthenticationResponseJSON,
  at: { readonly challenge: Buffer; readonly publicUrl: string; readonly purpose: PasskeyPurpose },
): Promise<number | undefined> {
  const { host, origin } = siteOf(at.publicUrl)
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: at.challenge.toString("base64url"),
      expectedOrigin: origin,
      expectedRPID: host,
      credential: {
        id: answer.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.signCount,
      },
      // Alone, a key stands for both factors: the device must have checked who holds it.
      requireUserVerification: at.purpose === "sign-in",
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    // The library throws for whatever does not agree.
    return undefined
  }
}
