import { type RegistrationResponseJSON, verifyRegistrationResponse } from "@simplewebauthn/server"
import type { Context } from "../../../../platform/context.js"
import { violatedConstraint } from "../../../../platform/db.js"
import { record } from "../../../../platform/record.js"
import { Refusal } from "../../../../platform/refusal.js"
import { tell } from "../../../notices/index.js"
import { secretHash } from "../../secret-hash.js"
import { type BegunSession, continueWithFactor } from "../../sessions/begin-session.js"
import { factorAdded } from "../factors.notices.js"
import { lockOwnFactors } from "../prove-holder.js"
import { challengeIn, signatureAlgorithms, siteOf } from "./passkey.js"
import { insertPasskey } from "./passkey.store.js"
import { takeChallenge } from "./passkey-challenge.store.js"

export interface RegisterPasskeyInput {
  readonly answer: RegistrationResponseJSON
  readonly name: string | null
  readonly browserKey: string
  readonly publicUrl: string
}

/** Adds a key that the member's device has just made; the session goes on as one whose factor was given. */
export async function registerPasskey(ctx: Context, input: RegisterPasskeyInput): Promise<BegunSession | Refusal> {
  const { member, account } = await lockOwnFactors(ctx)
  const challenge = challengeIn(input.answer.response.clientDataJSON)
  const asking = {
    purpose: "registration" as const,
    browserHash: secretHash(input.browserKey),
    sessionId: member.sessionId,
  }
  if (!challenge || !(await takeChallenge(ctx, asking, challenge)))
    return new Refusal("conflict", "passkey-asked-again")
  const credential = await verify(input, challenge)
  if (!credential) return new Refusal("invalid", "passkey-unknown")
  try {
    await insertPasskey(ctx, {
      accountId: account.id,
      name: input.name,
      credentialId: Buffer.from(credential.id, "base64url"),
      publicKey: Buffer.from(credential.publicKey),
      signCount: credential.counter,
      transports: credential.transports ?? [],
    })
  } catch (error) {
    if (violatedConstraint(error) === "passkey_credential_unique") throw new Refusal("conflict", "passkey-known")
    throw error
  }
  await record(ctx, { act: "accounts.add-factor", subject: { kind: "account", key: account.id }, reason: "passkey" })
  await tell(ctx, factorAdded, account.id, { accountId: account.id, factor: "passkey" })
  return continueWithFactor(ctx, member.sessionId)
}

async function verify({ answer, publicUrl }: RegisterPasskeyInput, challenge: Buffer) {
  const { host, origin } = siteOf(publicUrl)
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge.toString("base64url"),
      expectedOrigin: origin,
      expectedRPID: host,
      supportedAlgorithmIDs: signatureAlgorithms,
      // A key without PIN or fingerprint still follows a password; signing in with it alone asks for more.
      requireUserVerification: false,
    })
    return registrationInfo?.credential
  } catch {
    // The library throws for whatever does not agree: another site, another challenge, a broken answer.
    return undefined
  }
}
