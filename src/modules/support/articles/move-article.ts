import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { lockArticles, savePosition } from "./article.store.js"

/** Changes places with the neighbour of the same category; at the end of the list nothing happens. */
export async function moveArticle(
  ctx: Context,
  input: { readonly id: string; readonly direction: "up" | "down" },
): Promise<void> {
  await requireRole(ctx, ["help"])
  const articles = await lockArticles(ctx)
  const article = articles.find(({ id }) => id === input.id)
  if (!article) throw new Refusal("not-found", "page-not-found")
  const list = articles.filter(({ category }) => category === article.category)
  const neighbour = list[list.indexOf(article) + (input.direction === "up" ? -1 : 1)]
  if (!neighbour) return
  await savePosition(ctx, article.id, neighbour.position)
  await savePosition(ctx, neighbour.id, article.position)
  await record(ctx, {
    act: "support.move-article",
    subject: { kind: "help-article", key: article.id },
    to: input.direction,
  })
}
