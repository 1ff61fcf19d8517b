import type { Context } from "../../../platform/context.js"
import { secretHash } from "../secret-hash.js"
import { type DirectorySecrets, secretsOf } from "./directory-sign-in.js"
import { insertSignIn } from "./directory-sign-in.store.js"

/** Opens a sign-in at a directory, tied to the browser that asks. */
export async function beginDirectorySignIn(
  ctx: Context,
  input: { readonly directoryId: string; readonly browserKey: string; readonly next: string | undefined },
): Promise<DirectorySecrets> {
  const { directoryId, browserKey, next = null } = input
  const signIn = await insertSignIn(ctx, { directoryId, browserHash: secretHash(browserKey), next })
  return secretsOf(ctx.keys, signIn)
}
