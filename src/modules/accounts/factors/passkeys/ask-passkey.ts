import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server"
import { actingMember, type Context } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { secretHash } from "../../secret-hash.js"
import { factorRules } from "../factor.js"
import { sessionToStrengthen } from "../give-code.js"
import { lockOwnFactors } from "../prove-holder.js"
import { type Passkey, type PasskeyPurpose, signatureAlgorithms, siteOf } from "./passkey.js"
import { listPasskeys } from "./passkey.store.js"
import { insertChallenge } from "./passkey-challenge.store.js"

type Options = PublicKeyCredentialCreationOptionsJSON | PublicKeyCredentialRequestOptionsJSON

interface Asking {
  readonly browserKey: string
  readonly publicUrl: string
}

const timeout = factorRules.challengeMinutes * 60_000

/** What the browser asks its keys for; the challenge in it is answered once, by this browser and session. */
export async function askPasskey(ctx: Context, input: Asking & { readonly purpose: PasskeyPurpose }): Promise<Options> {
  const { options, sessionId } = await {
    registration: () => askRegistration(ctx, input),
    "second-factor": () => askFactor(ctx, input),
    "sign-in": () => askSignIn(input),
  }[input.purpose]()
  const asking = { purpose: input.purpose, browserHash: secretHash(input.browserKey), sessionId }
  await insertChallenge(ctx, asking, Buffer.from(options.challenge, "base64url"))
  return options
}

async function askRegistration(ctx: Context, { publicUrl }: Asking) {
  const { account } = await lockOwnFactors(ctx)
  const passkeys = await listPasskeys(ctx, account.id)
  if (passkeys.length >= factorRules.passkeys) throw new Refusal("conflict", "passkeys-too-many")
  const { host } = siteOf(publicUrl)
  const options = await generateRegistrationOptions({
    rpName: host,
    rpID: host,
    userID: new Uint8Array(Buffer.from(account.id)),
    userName: account.username,
    userDisplayName: account.displayName,
    timeout,
    excludeCredentials: passkeys.map(asKnown),
    supportedAlgorithmIDs: signatureAlgorithms,
    authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
  })
  return { options, sessionId: actingMember(ctx).sessionId }
}

async function askFactor(ctx: Context, { publicUrl }: Asking) {
  const session = sessionToStrengthen(ctx.actor)
  if (!session) throw new Refusal("conflict", "session-over")
  const options = await generateAuthenticationOptions({
    rpID: siteOf(publicUrl).host,
    timeout,
    allowCredentials: (await listPasskeys(ctx, session.accountId)).map(asKnown),
    userVerification: "preferred",
  })
  return { options, sessionId: session.sessionId }
}

/** Without a name: the person's device offers the keys that it holds for this site. */
async function askSignIn({ publicUrl }: Asking) {
  const rpID = siteOf(publicUrl).host
  return {
    options: await generateAuthenticationOptions({ rpID, timeout, userVerification: "required" }),
    sessionId: null,
  }
}

function asKnown({ credentialId, transports }: Passkey) {
  return { id: credentialId.toString("base64url"), transports: [...transports] }
}
