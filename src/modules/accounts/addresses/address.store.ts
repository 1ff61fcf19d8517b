import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"

export async function lockConfirmedAddress(
  ctx: Context,
  addressKey: string,
): Promise<{ readonly id: string; readonly bounces: number; readonly heldAt: Temporal.Instant | null } | undefined> {
  return ctx.db
    .selectFrom("accountAddress")
    .select(["id", "bounces", "heldAt"])
    .where("addressKey", "=", addressKey)
    .where("confirmedAt", "is not", null)
    .forUpdate()
    .executeTakeFirst()
}

export async function saveBounces(
  ctx: Context,
  addressId: string,
  count: { readonly bounces: number; readonly heldAt: Temporal.Instant | null },
): Promise<void> {
  const { bounces, heldAt } = count
  await ctx.db.updateTable("accountAddress").set({ bounces, heldAt }).where("id", "=", addressId).execute()
}
