import type { Context } from "../../../platform/context.js"
import { idInLinkToken } from "../../../platform/link-token.js"
import { Refusal } from "../../../platform/refusal.js"
import { secretHash } from "../secret-hash.js"
import { type DirectorySignIn, isRightState } from "./directory-sign-in.js"
import { takeAnswer } from "./directory-sign-in.store.js"

/** Takes the one answer that a sign-in may have, in the browser that asked; whatever follows, it is not taken again. */
export async function takeDirectoryAnswer(
  ctx: Context,
  { state, browserKey }: { readonly state: string; readonly browserKey: string },
): Promise<DirectorySignIn | Refusal> {
  const id = idInLinkToken(state)
  const signIn = id === undefined ? undefined : await takeAnswer(ctx, id, secretHash(browserKey))
  if (!signIn || !isRightState(ctx.keys, signIn, state)) return new Refusal("conflict", "directory-sign-in-over")
  return signIn
}
