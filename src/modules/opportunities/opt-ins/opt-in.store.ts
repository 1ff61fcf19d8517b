import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { Side } from "../types/opportunity-type.js"

/** What a person may opt in to. */
export interface Wish {
  readonly type: string
  readonly side: Side
}

/** A private wish: to hear of a kind, and to be found by those who stand on the other side of it. */
export interface OptIn extends Wish {
  readonly since: Temporal.Instant
}

/** All that a person opted in to, for her own eyes and for the computation of what suits her. */
export async function listOptIns({ db }: Reading, personId: string): Promise<readonly OptIn[]> {
  return db
    .selectFrom("optIn")
    .select(["type", "side", "since"])
    .where("personId", "=", personId)
    .orderBy("type")
    .orderBy("side")
    .$narrowType<{ side: Side }>()
    .execute()
}

/** The same for a change: what one person chooses in two windows follows one after the other. */
export async function lockOptIns(ctx: Context, personId: string): Promise<readonly OptIn[]> {
  await ctx.db.selectFrom("person").select("id").where("id", "=", personId).forUpdate().execute()
  return listOptIns(ctx, personId)
}

export async function insertOptIns(ctx: Context, personId: string, wishes: readonly Wish[]): Promise<void> {
  if (wishes.length === 0) return
  await ctx.db
    .insertInto("optIn")
    .values(wishes.map(({ type, side }) => ({ personId, type, side, since: ctx.now })))
    .execute()
}

export async function deleteOptIns(ctx: Context, personId: string, wishes: readonly Wish[]): Promise<void> {
  for (const { type, side } of wishes) {
    await ctx.db
      .deleteFrom("optIn")
      .where("personId", "=", personId)
      .where("type", "=", type)
      .where("side", "=", side)
      .execute()
  }
}

/** Those who opted in to this kind on this side and have an account, in the order of their keys, after this one. */
export async function listOptedIn(
  { db }: Reading,
  { type, side }: Wish,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("optIn")
    .innerJoin("account", "account.personId", "optIn.personId")
    .select("optIn.personId")
    .where("type", "=", type)
    .where("side", "=", side)
    .where("optIn.personId", ">", after)
    .orderBy("optIn.personId")
    .limit(limit)
    .execute()
  return rows.map(({ personId }) => personId)
}

export async function countOptedIn({ db }: Reading, { type, side }: Wish): Promise<number> {
  const { count } = await db
    .selectFrom("optIn")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("type", "=", type)
    .where("side", "=", side)
    .executeTakeFirstOrThrow()
  return count
}
