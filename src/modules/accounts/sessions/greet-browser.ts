import type { Context } from "../../../platform/context.js"
import { tell } from "../../notices/index.js"
import { secretHash } from "../secret-hash.js"
import { hasKnownBrowser, isBrowserKnown, saveKnownBrowser } from "./known-browser.store.js"
import { newBrowser } from "./sessions.notices.js"

/** Remembers the browser of a sign-in, and tells the account's holder of one that comes for the first time. */
export async function greetBrowser(
  ctx: Context,
  accountId: string,
  { sessionId, browserKey }: { readonly sessionId: string; readonly browserKey: string },
): Promise<void> {
  const browserHash = secretHash(browserKey)
  // The very first browser of an account is where it was created: nothing to tell.
  const isNew = !(await isBrowserKnown(ctx, accountId, browserHash)) && (await hasKnownBrowser(ctx, accountId))
  await saveKnownBrowser(ctx, accountId, browserHash)
  if (isNew) await tell(ctx, newBrowser, accountId, { accountId, sessionId, startedAt: ctx.now.epochMilliseconds })
}
