import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../platform/context.js"

/** A notice as it is kept: its words are composed when it is read. */
export interface StoredNotice {
  readonly id: string
  readonly accountId: string
  readonly kind: string
  readonly details: unknown
  readonly createdAt: Temporal.Instant
  readonly readAt: Temporal.Instant | null
}

const columns = ["id", "accountId", "kind", "details", "createdAt", "readAt"] as const

export async function insertNotice(
  ctx: Context,
  notice: Pick<StoredNotice, "accountId" | "kind" | "details"> & { readonly awaitsDigest: boolean },
): Promise<void> {
  const { accountId, kind, details, awaitsDigest } = notice
  await ctx.db
    .insertInto("notice")
    .values({ accountId, kind, details: JSON.stringify(details), createdAt: ctx.now, awaitsDigest })
    .execute()
}

/** Latest first. Kinds of a capability that is switched off are passed over. */
export async function listNotices(
  reading: Reading,
  accountId: string,
  kinds: readonly string[],
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly StoredNotice[]> {
  return reading.db
    .selectFrom("notice")
    .select(columns)
    .where("accountId", "=", accountId)
    .where("kind", "in", kinds)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(part.limit)
    .offset(part.offset)
    .execute()
}

export async function countNotices(reading: Reading, accountId: string, kinds: readonly string[]): Promise<number> {
  const { count } = await reading.db
    .selectFrom("notice")
    .select((from) => from.fn.countAll<number>().as("count"))
    .where("accountId", "=", accountId)
    .where("kind", "in", kinds)
    .executeTakeFirstOrThrow()
  return count
}

export async function countUnread(reading: Reading, accountId: string, kinds: readonly string[]): Promise<number> {
  const { count } = await reading.db
    .selectFrom("notice")
    .select((from) => from.fn.countAll<number>().as("count"))
    .where("accountId", "=", accountId)
    .where("readAt", "is", null)
    .where("kind", "in", kinds)
    .executeTakeFirstOrThrow()
  return count
}

export async function findNotice(reading: Reading, accountId: string, id: string): Promise<StoredNotice | undefined> {
  return reading.db
    .selectFrom("notice")
    .select(columns)
    .where("accountId", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst()
}

/** What is read in the site is not told again by the next digest. */
export async function saveRead(ctx: Context, accountId: string, id: string): Promise<void> {
  await ctx.db
    .updateTable("notice")
    .set({ readAt: ctx.now, awaitsDigest: false })
    .where("accountId", "=", accountId)
    .where("id", "=", id)
    .where("readAt", "is", null)
    .execute()
}

/** A notice that came after the page was drawn has not been seen: it stays unread. */
export async function saveAllRead(ctx: Context, accountId: string, drawnAt: Temporal.Instant): Promise<void> {
  await ctx.db
    .updateTable("notice")
    .set({ readAt: ctx.now, awaitsDigest: false })
    .where("accountId", "=", accountId)
    .where("readAt", "is", null)
    .where("createdAt", "<=", drawnAt)
    .execute()
}
