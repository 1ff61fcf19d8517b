import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import type { Language } from "../../../platform/wording.js"
import { type Article, type ArticleContent, type ArticleTexts, changedParts, datesAfter, slugOf } from "./article.js"
import {
  changeVersion,
  insertArticle,
  insertVersion,
  isSlugTaken,
  lastPosition,
  lockAddresses,
  lockArticle,
} from "./article.store.js"

export interface SaveArticleInput extends ArticleContent {
  /** The editor says that both texts agree: neither is older than the other. */
  readonly agree: boolean
}

/** A new article waits as a draft until somebody publishes it. */
export async function writeArticle(ctx: Context, input: SaveArticleInput): Promise<string> {
  await requireRole(ctx, ["help"])
  return insertFirstVersion(ctx, input, { code: null, status: "draft" })
}

export async function insertFirstVersion(
  ctx: Context,
  input: SaveArticleInput,
  as: { readonly code: string | null; readonly status: "draft" | "published" },
): Promise<string> {
  await lockAddresses(ctx)
  const slugs = await freeSlugs(ctx, input.texts, undefined)
  const id = await insertArticle(ctx, { ...as, slugs, position: (await lastPosition(ctx)) + 1 })
  await insertVersion(ctx, {
    ...input,
    articleId: id,
    number: 1,
    currentAt: datesAfter(undefined, input, ctx.now),
    ...editorOf(ctx),
    restoredFrom: null,
  })
  await record(ctx, { act: "support.write-article", subject: { kind: "help-article", key: id }, to: as.status })
  return id
}

/** Saves a new version, unless somebody else saved one since this editor read the article. */
export async function reviseArticle(
  ctx: Context,
  id: string,
  input: SaveArticleInput & { readonly version: number },
): Promise<void> {
  await requireRole(ctx, ["help"])
  await lockAddresses(ctx)
  const article = await lockArticle(ctx, id)
  if (article.version !== input.version) throw new Refusal("conflict", "help-article-changed-meanwhile")
  if (changedParts(article, input).length === 0 && !input.agree) return
  await insertNextVersion(ctx, article, input, null)
}

export async function insertNextVersion(
  ctx: Context,
  article: Article,
  input: SaveArticleInput,
  restoredFrom: number | null,
): Promise<void> {
  const number = article.version + 1
  await insertVersion(ctx, {
    ...input,
    articleId: article.id,
    number,
    currentAt: datesAfter(article, input, ctx.now),
    ...editorOf(ctx),
    restoredFrom,
  })
  // A published address lives for ever; a draft's follows its question.
  const slugs = article.firstPublishedAt ? article.slugs : await freeSlugs(ctx, input.texts, article.id)
  const isSaved = await changeVersion(ctx, article, { version: number, slugs })
  if (!isSaved) throw new Refusal("conflict", "help-article-changed-meanwhile")
  await record(ctx, {
    act: restoredFrom === null ? "support.revise-article" : "support.restore-article",
    subject: { kind: "help-article", key: article.id },
    to: String(number),
  })
}

async function freeSlugs(
  ctx: Context,
  texts: ArticleTexts,
  articleId: string | undefined,
): Promise<Readonly<Record<Language, string>>> {
  const en = await freeSlug(ctx, slugOf(texts, "en"), articleId)
  return { en, fr: await freeSlug(ctx, slugOf(texts, "fr"), articleId) }
}

async function freeSlug(ctx: Context, wanted: string, articleId: string | undefined): Promise<string> {
  for (let occurrence = 1; ; occurrence += 1) {
    const slug = occurrence === 1 ? wanted : `${wanted}-${occurrence}`
    if (!(await isSlugTaken(ctx, slug, articleId))) return slug
  }
}

/** A member of staff, or the platform for the texts that come with it. */
function editorOf({ actor }: Context): { readonly byPlatform: boolean; readonly savedBy: string | null } {
  return actor.kind === "member" ? { byPlatform: false, savedBy: actor.personId } : { byPlatform: true, savedBy: null }
}
