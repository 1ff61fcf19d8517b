import type { Context } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { followRemoval } from "../follow-removal.js"
import { checkProof, lockOwnFactors } from "../prove-holder.js"
import { deleteApp } from "./authenticator-app.store.js"

/** Takes the member's app out of service, once she has proved again that she is the holder. */
export async function removeAuthenticatorApp(
  ctx: Context,
  { proof }: { readonly proof: string },
): Promise<undefined | Refusal> {
  const { account } = await lockOwnFactors(ctx)
  const problem = await checkProof(ctx, account, proof)
  if (problem) return problem
  if (!(await deleteApp(ctx, account.id))) throw new Refusal("conflict", "account-changed-meanwhile")
  await followRemoval(ctx, account, "app")
  return undefined
}
