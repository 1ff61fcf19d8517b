import type { Language } from "../../../platform/wording.js"
import { type Redirect, redirect } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import type { BegunSession } from "./begin-session.js"

/** Leads a person whose session begins to where she was going, by the page of her second factor when it is due. */
export function leadIn(
  session: BegunSession,
  language: Language,
  { next, confirmation }: { readonly next?: string | undefined; readonly confirmation?: string } = {},
): Redirect {
  const also = { session, ...(confirmation !== undefined && { confirmation }) }
  if (!session.awaitsFactor) return redirect(next ?? `/${language}`, also)
  const then = next === undefined ? "" : `?next=${encodeURIComponent(next)}`
  return redirect(to(accountsPaths.secondFactor, language) + then, also)
}
