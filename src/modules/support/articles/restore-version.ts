import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { listVersions, lockAddresses, lockArticle } from "./article.store.js"
import { insertNextVersion } from "./save-article.js"

/** Puts an earlier text in force again, as a new version: the history keeps all of them. */
export async function restoreVersion(
  ctx: Context,
  input: { readonly id: string; readonly number: number },
): Promise<void> {
  await requireRole(ctx, ["help"])
  await lockAddresses(ctx)
  const article = await lockArticle(ctx, input.id)
  const earlier = (await listVersions(ctx, article.id)).find(({ number }) => number === input.number)
  if (!earlier) throw new Refusal("not-found", "page-not-found")
  if (earlier.number === article.version) return
  await insertNextVersion(ctx, article, { ...earlier, agree: false }, earlier.number)
}
