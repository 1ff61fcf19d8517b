import type { Context, Reading } from "../../../platform/context.js"
import type { ChosenRhythm, ChosenRhythms, Rhythm } from "./rhythm.js"

export async function listRhythms(reading: Reading, accountId: string): Promise<ChosenRhythms> {
  const rows = await reading.db
    .selectFrom("noticeRhythm")
    .select(["kind", "rhythm", "stoppedAt"])
    .where("accountId", "=", accountId)
    .$narrowType<{ rhythm: Rhythm }>()
    .execute()
  return new Map(rows.map(({ kind, rhythm, stoppedAt }) => [kind, { rhythm, stoppedAt }]))
}

export async function saveRhythm(ctx: Context, accountId: string, kind: string, chosen: ChosenRhythm): Promise<void> {
  const { rhythm, stoppedAt } = chosen
  await ctx.db
    .insertInto("noticeRhythm")
    .values({ accountId, kind, rhythm, stoppedAt, changedAt: ctx.now })
    .onConflict((conflict) =>
      conflict.columns(["accountId", "kind"]).doUpdateSet({ rhythm, stoppedAt, changedAt: ctx.now }),
    )
    .execute()
}
