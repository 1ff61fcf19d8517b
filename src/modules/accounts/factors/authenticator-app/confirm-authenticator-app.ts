import type { Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { Refusal, refuseField } from "../../../../platform/refusal.js"
import { unseal } from "../../../../platform/seal.js"
import { tell } from "../../../notices/index.js"
import { type BegunSession, continueWithFactor } from "../../sessions/begin-session.js"
import { forgetFactorTries, refuseManyTries } from "../check-code.js"
import { factorAdded } from "../factors.notices.js"
import { lockOwnFactors } from "../prove-holder.js"
import { placeOfSecret, stepOfCode } from "./authenticator-app.js"
import { confirmApp, lockApp } from "./authenticator-app.store.js"

/** Takes the app into service by its first code; the session goes on as one whose factor was given. */
export async function confirmAuthenticatorApp(
  ctx: Context,
  { code }: { readonly code: string },
): Promise<BegunSession | Refusal> {
  const { member, account } = await lockOwnFactors(ctx)
  const app = await lockApp(ctx, account.id)
  if (!app || app.confirmedAt) throw new Refusal("conflict", "authenticator-app-not-begun")
  const tooMany = await refuseManyTries(ctx, account.id)
  if (tooMany) return tooMany
  const secret = unseal(ctx.keys, app.sealedSecret, placeOfSecret(account.id))
  const step = stepOfCode(secret, code.replace(/[\s-]/g, ""), { lastStep: null, now: ctx.now })
  if (step === undefined) return refuseField("code", "authenticator-code-unknown")
  await forgetFactorTries(ctx, account.id)
  await confirmApp(ctx, account.id, step)
  await record(ctx, { act: "accounts.add-factor", subject: { kind: "account", key: account.id }, reason: "app" })
  await tell(ctx, factorAdded, account.id, { accountId: account.id, factor: "app" })
  return continueWithFactor(ctx, member.sessionId)
}
