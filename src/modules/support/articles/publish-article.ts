import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import type { ArticleStatus } from "./article.js"
import { lockArticle, saveStatus } from "./article.store.js"

/** Shows an article to everybody, or puts it back among the drafts. Asked for twice, it is done once. */
export async function publishArticle(
  ctx: Context,
  input: { readonly id: string; readonly status: ArticleStatus },
): Promise<void> {
  await requireRole(ctx, ["help"])
  const article = await lockArticle(ctx, input.id)
  if (article.status === input.status) return
  const firstPublishedAt = article.firstPublishedAt ?? ctx.now
  const isSaved = await saveStatus(ctx, article, { status: input.status, firstPublishedAt })
  if (!isSaved) throw new Refusal("conflict", "help-article-changed-meanwhile")
  await record(ctx, {
    act: input.status === "published" ? "support.publish-article" : "support.unpublish-article",
    subject: { kind: "help-article", key: article.id },
    from: article.status,
    to: input.status,
  })
}
