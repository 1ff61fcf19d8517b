import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { GoalStatus } from "./goal.js"

export interface SealedGoal {
  readonly id: string
  readonly sealedText: string
  readonly status: GoalStatus
  readonly changedAt: Temporal.Instant
}

function goals({ db }: Reading, pairingId: string) {
  return db
    .selectFrom("sharedGoal")
    .select(["id", "sealedText", "status", "changedAt"])
    .where("pairingId", "=", pairingId)
    .$narrowType<{ status: GoalStatus }>()
}

export async function listGoals(reading: Reading, pairingId: string): Promise<readonly SealedGoal[]> {
  return goals(reading, pairingId).orderBy("writtenAt").orderBy("id").execute()
}

export async function lockGoal(ctx: Context, pairingId: string, id: string): Promise<SealedGoal | undefined> {
  return goals(ctx, pairingId).where("id", "=", id).forUpdate().executeTakeFirst()
}

/** Says whether it is new: a form posted twice brings the same key twice. */
export async function insertGoal(
  ctx: Context,
  goal: { readonly id: string; readonly pairingId: string; readonly authorId: string; readonly sealedText: string },
): Promise<boolean> {
  const { id, pairingId, authorId, sealedText } = goal
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto("sharedGoal")
    .values({ id, pairingId, authorId, sealedText, status: "open", writtenAt: ctx.now, changedAt: ctx.now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function saveGoalStatus(ctx: Context, id: string, status: GoalStatus): Promise<void> {
  await ctx.db.updateTable("sharedGoal").set({ status, changedAt: ctx.now }).where("id", "=", id).execute()
}

export async function deleteGoal(ctx: Context, id: string): Promise<void> {
  await ctx.db.deleteFrom("sharedGoal").where("id", "=", id).execute()
}
