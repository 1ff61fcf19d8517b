import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

export interface AwaitingAccount {
  readonly accountId: string
  /** Of its notices that wait for a digest. */
  readonly oldestAt: Temporal.Instant
}

/** Accounts with notices that wait for a digest, in the order of their ids, after a given one. */
export async function listAwaitingAccounts(
  reading: Reading,
  after: string | undefined,
  limit: number,
): Promise<readonly AwaitingAccount[]> {
  const rows = await reading.db
    .selectFrom("notice")
    .select((from) => ["accountId", from.fn.min("createdAt").as("oldestAt")])
    .where("awaitsDigest", "=", true)
    .$if(after !== undefined, (query) => query.where("accountId", ">", after as string))
    .groupBy("accountId")
    .orderBy("accountId")
    .limit(limit)
    .execute()
  return rows as readonly AwaitingAccount[]
}

export interface AwaitingNotice {
  readonly id: string
  readonly kind: string
  readonly createdAt: Temporal.Instant
}

/** The notices of one person that wait, oldest first, their rows locked: two tasks never take them together. */
export async function lockAwaitingNotices(ctx: Context, accountId: string): Promise<readonly AwaitingNotice[]> {
  return ctx.db
    .selectFrom("notice")
    .select(["id", "kind", "createdAt"])
    .where("accountId", "=", accountId)
    .where("awaitsDigest", "=", true)
    .orderBy("createdAt")
    .orderBy("id")
    .forUpdate()
    .execute()
}

export async function saveDigested(ctx: Context, accountId: string, noticeIds: readonly string[]): Promise<void> {
  await ctx.db
    .updateTable("notice")
    .set({ awaitsDigest: false })
    .where("accountId", "=", accountId)
    .where("id", "in", noticeIds)
    .execute()
}

export interface DigestedNotice extends AwaitingNotice {
  readonly details: unknown
}

/** Those of a digest's notices that the person has not read in the site meanwhile, latest first. */
export async function listUnreadAmong(
  reading: Reading,
  accountId: string,
  noticeIds: readonly string[],
): Promise<readonly DigestedNotice[]> {
  return reading.db
    .selectFrom("notice")
    .select(["id", "kind", "details", "createdAt"])
    .where("accountId", "=", accountId)
    .where("id", "in", noticeIds)
    .where("readAt", "is", null)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute()
}
