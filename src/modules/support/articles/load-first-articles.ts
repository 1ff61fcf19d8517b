import type { ReferenceArticle } from "../../../../db/reference/help-article.js"
import { helpArticles } from "../../../../db/reference/help-articles.js"
import type { Context } from "../../../platform/context.js"
import { type Article, changedParts, helpContexts } from "./article.js"
import { listArticles, listVersions, lockAddresses } from "./article.store.js"
import { insertFirstVersion, insertNextVersion } from "./save-article.js"

/**
 * Brings the articles that come with the platform: new ones are added, and a text that nobody here has edited follows
 * a new edition. What staff wrote, published or withdrew stays as it is. Does nothing when it is all there.
 */
export async function loadFirstArticles(ctx: Context): Promise<void> {
  // Two processes that start together load one after the other.
  await lockAddresses(ctx)
  const present = new Map((await listArticles(ctx)).map((article) => [article.code, article]))
  for (const reference of helpArticles) {
    const article = present.get(reference.code)
    if (!article) await insertFirstVersion(ctx, contentOf(reference), { code: reference.code, status: "published" })
    else await followEdition(ctx, article, reference)
  }
}

async function followEdition(ctx: Context, article: Article, reference: ReferenceArticle): Promise<void> {
  const content = contentOf(reference)
  if (changedParts(article, content).length === 0) return
  const isEdited = (await listVersions(ctx, article.id)).some(({ byPlatform }) => !byPlatform)
  if (!isEdited) await insertNextVersion(ctx, article, content, null)
}

/** The two texts of one edition are written together. */
function contentOf({ category, contexts, en, fr, searchWords }: ReferenceArticle) {
  const inOrder = helpContexts.filter((context) => contexts.includes(context))
  return { category, contexts: inOrder, texts: { en, fr }, searchWords, agree: true }
}
