import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

export interface ErasureRequest {
  readonly personId: string
  readonly askedAt: Temporal.Instant
  readonly dueAt: Temporal.Instant
}

export async function findErasureRequest(reading: Reading, personId: string): Promise<ErasureRequest | undefined> {
  return reading.db
    .selectFrom("erasureRequest")
    .select(["personId", "askedAt", "dueAt"])
    .where("personId", "=", personId)
    .executeTakeFirst()
}

/** Adds the request; false when there is one already. */
export async function insertErasureRequest(ctx: Context, personId: string, dueAt: Temporal.Instant): Promise<boolean> {
  const added = await ctx.db
    .insertInto("erasureRequest")
    .values({ personId, askedAt: ctx.now, dueAt })
    .onConflict((conflict) => conflict.column("personId").doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function deleteErasureRequest(ctx: Context, personId: string): Promise<boolean> {
  const gone = await ctx.db.deleteFrom("erasureRequest").where("personId", "=", personId).executeTakeFirst()
  return gone.numDeletedRows > 0n
}

export async function postponeErasure(ctx: Context, personId: string, dueAt: Temporal.Instant): Promise<void> {
  await ctx.db.updateTable("erasureRequest").set({ dueAt }).where("personId", "=", personId).execute()
}

export async function countDueErasures(reading: Reading): Promise<number> {
  const { count } = await reading.db
    .selectFrom("erasureRequest")
    .select((from) => from.fn.countAll<number>().as("count"))
    .where("dueAt", "<=", reading.now)
    .executeTakeFirstOrThrow()
  return count
}

/** The request that has been due for longest, its row locked; another worker's is left alone. */
export async function lockNextDueErasure(ctx: Context): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom("erasureRequest")
    .select("personId")
    .where("dueAt", "<=", ctx.now)
    .orderBy("dueAt")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row?.personId
}

/** Whether the platform would be left without an administrator, counting those who are leaving as gone. */
export async function isLastAdministrator(ctx: Context, personId: string): Promise<boolean> {
  const grants = await ctx.db
    .selectFrom("roleGrant")
    .select(["personId", "fromAt", "untilAt"])
    .where("role", "=", "administrator")
    .where("scopeKind", "=", "platform")
    .where("revokedAt", "is", null)
    .where("fromAt", "<=", ctx.now)
    .where((either) => either.or([either("untilAt", "is", null), either("untilAt", ">", ctx.now)]))
    .orderBy("id")
    .forUpdate()
    .execute()
  if (!grants.some((grant) => grant.personId === personId)) return false
  const leaving = await ctx.db.selectFrom("erasureRequest").select("personId").execute()
  const staying = grants.filter((grant) => !leaving.some((request) => request.personId === grant.personId))
  return !staying.some((grant) => grant.personId !== personId)
}
