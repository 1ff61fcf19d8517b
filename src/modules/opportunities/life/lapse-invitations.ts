import type { Context } from "../../../platform/context.js"

/** There is nothing left to apply to: those who were invited have nothing to answer. */
export async function lapseInvitations(ctx: Context, opportunity: number): Promise<void> {
  await ctx.db
    .updateTable("invitation")
    .set({ status: "lapsed", answeredAt: ctx.now })
    .where("opportunity", "=", opportunity)
    .where("purpose", "=", "apply")
    .where("status", "=", "sent")
    .execute()
}
