import type { Context, Reading } from "../../../platform/context.js"

type ReminderKind = "first-meeting" | "first-meeting-late" | "quiet" | "cancellations" | "open-agreement"

/** Pairings in progress, a part at a time, in the order of their keys. */
export async function listActiveAfter(
  { db }: Reading,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("pairing")
    .select("id")
    .where("status", "=", "active")
    .$if(after !== null, (query) => query.where("id", ">", after ?? ""))
    .orderBy("id")
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** Says whether it had not been told: two workers never tell it twice. */
export async function markTold(
  ctx: Context,
  reminder: { readonly pairingId: string; readonly kind: ReminderKind; readonly occasion: string },
): Promise<boolean> {
  const { pairingId, kind, occasion } = reminder
  const row = await ctx.db
    .insertInto("pairingReminder")
    .values({ pairingId, kind, occasion, toldAt: ctx.now })
    .onConflict((conflict) => conflict.columns(["pairingId", "kind", "occasion"]).doNothing())
    .returning("pairingId")
    .executeTakeFirst()
  return row !== undefined
}
