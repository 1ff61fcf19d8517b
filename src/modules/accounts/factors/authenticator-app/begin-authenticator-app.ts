import type { Context } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { seal } from "../../../../platform/seal.js"
import { lockOwnFactors } from "../prove-holder.js"
import { newSecret, placeOfSecret } from "./authenticator-app.js"
import { findApp, putSecret } from "./authenticator-app.store.js"

/** Makes a secret for the member's app; it counts for nothing before the app's first code. */
export async function beginAuthenticatorApp(ctx: Context): Promise<undefined> {
  const { account } = await lockOwnFactors(ctx)
  const known = await findApp(ctx, account.id)
  if (known?.confirmedAt) throw new Refusal("conflict", "authenticator-app-exists")
  await putSecret(ctx, account.id, seal(ctx.keys, newSecret(), placeOfSecret(account.id)))
}
