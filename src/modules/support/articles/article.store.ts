import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import type {
  Article,
  ArticleContent,
  ArticleStatus,
  ArticleText,
  CurrentDates,
  HelpCategory,
  HelpContext,
} from "./article.js"

const contentColumns = [
  "version.category",
  "version.contexts",
  "version.questionEn",
  "version.answerEn",
  "version.questionFr",
  "version.answerFr",
  "version.enCurrentAt",
  "version.frCurrentAt",
  "version.searchWords",
] as const

interface ContentRow {
  readonly category: string
  readonly contexts: readonly string[]
  readonly questionEn: string | null
  readonly answerEn: string | null
  readonly questionFr: string | null
  readonly answerFr: string | null
  readonly enCurrentAt: Temporal.Instant | null
  readonly frCurrentAt: Temporal.Instant | null
  readonly searchWords: string
}

function articles(reading: Reading) {
  return reading.db
    .selectFrom("helpArticle as article")
    .innerJoin("helpArticleVersion as version", (join) =>
      join.onRef("version.articleId", "=", "article.id").onRef("version.number", "=", "article.version"),
    )
    .select([
      "article.id",
      "article.code",
      "article.status",
      "article.version",
      "article.slugEn",
      "article.slugFr",
      "article.position",
      "article.firstPublishedAt",
      ...contentColumns,
    ])
}

type ArticleRow = Awaited<ReturnType<ReturnType<typeof articles>["execute"]>>[number]

function articleOf(row: ArticleRow): Article {
  const { id, code, status, version, slugEn, slugFr, position, firstPublishedAt } = row
  return {
    id,
    code,
    status: status as ArticleStatus,
    version,
    slugs: { en: slugEn, fr: slugFr },
    position,
    firstPublishedAt,
    ...contentOf(row),
  }
}

function contentOf(row: ContentRow): ArticleContent & { readonly currentAt: CurrentDates } {
  return {
    category: row.category as HelpCategory,
    contexts: row.contexts as HelpContext[],
    texts: { en: textOf(row.questionEn, row.answerEn), fr: textOf(row.questionFr, row.answerFr) },
    currentAt: { en: row.enCurrentAt ?? undefined, fr: row.frCurrentAt ?? undefined },
    searchWords: row.searchWords,
  }
}

function textOf(question: string | null, answer: string | null): ArticleText | undefined {
  return question === null || answer === null ? undefined : { question, answer }
}

/** Every article, drafts included, in the order of their categories' lists. */
export async function listArticles(reading: Reading): Promise<readonly Article[]> {
  const rows = await articles(reading).orderBy("article.position").orderBy("article.id").execute()
  return rows.map(articleOf)
}

export async function listPublishedArticles(reading: Reading): Promise<readonly Article[]> {
  const rows = await articles(reading)
    .where("article.status", "=", "published" satisfies ArticleStatus)
    .orderBy("article.position")
    .orderBy("article.id")
    .execute()
  return rows.map(articleOf)
}

/** Published questions about one task, in their order. */
export async function listArticlesFor(reading: Reading, context: string): Promise<readonly Article[]> {
  const rows = await articles(reading)
    .where("article.status", "=", "published" satisfies ArticleStatus)
    .where(sql<boolean>`${context} = any(version.contexts)`)
    .orderBy("article.position")
    .orderBy("article.id")
    .execute()
  return rows.map(articleOf)
}

/** A published article by its address, of either language. */
export async function findPublishedArticle(reading: Reading, slug: string): Promise<Article | undefined> {
  const row = await articles(reading)
    .where("article.status", "=", "published" satisfies ArticleStatus)
    .where((either) => either.or([either("article.slugEn", "=", slug), either("article.slugFr", "=", slug)]))
    .executeTakeFirst()
  return row && articleOf(row)
}

export async function findArticle(reading: Reading, id: string): Promise<Article | undefined> {
  const row = await articles(reading).where("article.id", "=", id).executeTakeFirst()
  return row && articleOf(row)
}

/** The article that a command decides on, its row locked. */
export async function lockArticle(ctx: Context, id: string): Promise<Article> {
  const row = await articles(ctx).where("article.id", "=", id).forUpdate("article").executeTakeFirst()
  if (!row) throw new Refusal("not-found", "page-not-found")
  return articleOf(row)
}

/** All articles, their rows locked in one order: moving one changes its neighbour. */
export async function lockArticles(ctx: Context): Promise<readonly Article[]> {
  const rows = await articles(ctx).orderBy("article.id").forUpdate("article").execute()
  return rows.map(articleOf).sort((a, b) => a.position - b.position)
}

/** One save at a time: addresses and places in the list are given by what is there. */
export async function lockAddresses(ctx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('help_article'))`.execute(ctx.db)
}

export async function isSlugTaken(reading: Reading, slug: string, exceptId: string | undefined): Promise<boolean> {
  const row = await reading.db
    .selectFrom("helpArticle")
    .select("id")
    .where((either) => either.or([either("slugEn", "=", slug), either("slugFr", "=", slug)]))
    .$if(exceptId !== undefined, (query) => query.where("id", "!=", exceptId as string))
    .executeTakeFirst()
  return row !== undefined
}

export async function lastPosition(reading: Reading): Promise<number> {
  const { last } = await reading.db
    .selectFrom("helpArticle")
    .select((from) => from.fn.coalesce(from.fn.max("position"), sql<number>`0`).as("last"))
    .executeTakeFirstOrThrow()
  return last
}

export interface NewArticle {
  readonly code: string | null
  readonly status: ArticleStatus
  readonly slugs: Readonly<Record<Language, string>>
  readonly position: number
}

export async function insertArticle(ctx: Context, article: NewArticle): Promise<string> {
  const { code, status, slugs, position } = article
  const { id } = await ctx.db
    .insertInto("helpArticle")
    .values({
      code,
      status,
      version: 1,
      slugEn: slugs.en,
      slugFr: slugs.fr,
      position,
      firstPublishedAt: status === "published" ? ctx.now : null,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export interface NewVersion extends ArticleContent {
  readonly articleId: string
  readonly number: number
  readonly currentAt: CurrentDates
  readonly byPlatform: boolean
  readonly savedBy: string | null
  readonly restoredFrom: number | null
}

export async function insertVersion(ctx: Context, version: NewVersion): Promise<void> {
  const { articleId, number, category, contexts, texts, currentAt, searchWords } = version
  const { byPlatform, savedBy, restoredFrom } = version
  await ctx.db
    .insertInto("helpArticleVersion")
    .values({
      articleId,
      number,
      category,
      contexts: [...contexts],
      questionEn: texts.en?.question ?? null,
      answerEn: texts.en?.answer ?? null,
      questionFr: texts.fr?.question ?? null,
      answerFr: texts.fr?.answer ?? null,
      enCurrentAt: currentAt.en ?? null,
      frCurrentAt: currentAt.fr ?? null,
      searchWords,
      savedAt: ctx.now,
      byPlatform,
      savedBy,
      restoredFrom,
    })
    .execute()
}

/** Puts a version in force, where the one that was read still is. */
export async function changeVersion(
  ctx: Context,
  article: Pick<Article, "id" | "version">,
  to: { readonly version: number; readonly slugs: Readonly<Record<Language, string>> },
): Promise<boolean> {
  const saved = await ctx.db
    .updateTable("helpArticle")
    .set({ version: to.version, slugEn: to.slugs.en, slugFr: to.slugs.fr })
    .where("id", "=", article.id)
    .where("version", "=", article.version)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

export async function saveStatus(
  ctx: Context,
  article: Pick<Article, "id" | "status">,
  to: { readonly status: ArticleStatus; readonly firstPublishedAt: Temporal.Instant | null },
): Promise<boolean> {
  const saved = await ctx.db
    .updateTable("helpArticle")
    .set({ status: to.status, firstPublishedAt: to.firstPublishedAt })
    .where("id", "=", article.id)
    .where("status", "=", article.status)
    .executeTakeFirst()
  return saved.numUpdatedRows > 0n
}

export async function savePosition(ctx: Context, id: string, position: number): Promise<void> {
  await ctx.db.updateTable("helpArticle").set({ position }).where("id", "=", id).execute()
}

export interface ArticleVersion extends ArticleContent {
  readonly number: number
  readonly currentAt: CurrentDates
  readonly savedAt: Temporal.Instant
  readonly byPlatform: boolean
  /** Null for the platform, and once the person is erased. */
  readonly savedByName: string | null
  readonly restoredFrom: number | null
}

/** Every version of an article, latest first. */
export async function listVersions(reading: Reading, articleId: string): Promise<readonly ArticleVersion[]> {
  const rows = await reading.db
    .selectFrom("helpArticleVersion as version")
    .leftJoin("person", "person.id", "version.savedBy")
    .select([
      "version.number",
      "version.savedAt",
      "version.byPlatform",
      "version.restoredFrom",
      "person.displayName",
      ...contentColumns,
    ])
    .where("version.articleId", "=", articleId)
    .orderBy("version.number", "desc")
    .execute()
  return rows.map((row) => ({
    ...contentOf(row),
    number: row.number,
    savedAt: row.savedAt,
    byPlatform: row.byPlatform,
    savedByName: row.displayName,
    restoredFrom: row.restoredFrom,
  }))
}
