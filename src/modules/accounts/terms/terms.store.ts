import type { Context } from "../../../platform/context.js"

export async function insertTermsAcceptance(
  ctx: Context,
  accountId: string,
  document: "terms" | "privacy",
  version: string,
): Promise<void> {
  await ctx.db.insertInto("termsAcceptance").values({ accountId, document, version, acceptedAt: ctx.now }).execute()
}
