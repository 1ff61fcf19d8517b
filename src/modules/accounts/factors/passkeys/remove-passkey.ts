import type { Context } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { followRemoval } from "../follow-removal.js"
import { checkProof, lockOwnFactors } from "../prove-holder.js"
import { deletePasskey } from "./passkey.store.js"

/** Takes one of the member's keys away, once she has proved again that she is the holder. */
export async function removePasskey(
  ctx: Context,
  { id, proof }: { readonly id: string; readonly proof: string },
): Promise<undefined | Refusal> {
  const { account } = await lockOwnFactors(ctx)
  const problem = await checkProof(ctx, account, proof)
  if (problem) return problem
  if (!(await deletePasskey(ctx, account.id, id))) throw new Refusal("not-found", "page-not-found")
  await followRemoval(ctx, account, "passkey")
  return undefined
}
