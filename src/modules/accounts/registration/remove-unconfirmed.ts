import type { Context } from "../../../platform/context.js"
import { erasePersonalData } from "../../../platform/personal-data.js"
import { record } from "../../../platform/record.js"
import { listProposals, removeUnusedProposals } from "../../organisations/index.js"
import { accountRules } from "../account.js"
import { lockUnconfirmedBefore } from "../account.store.js"

/** Removes accounts that nobody confirmed in time, with all that hangs on them; says how many, at most `limit`. */
export async function removeUnconfirmed(ctx: Context, limit: number): Promise<number> {
  const before = ctx.now.subtract({ hours: 24 * accountRules.unconfirmedDays })
  const accounts = await lockUnconfirmedBefore(ctx, before, limit)
  for (const { id, personId } of accounts) {
    const proposals = await listProposals(ctx, personId)
    await erasePersonalData(ctx, personId)
    await removeUnusedProposals(ctx, proposals)
    await record(ctx, {
      act: "accounts.remove-unconfirmed",
      subject: { kind: "account", key: id },
      from: "unconfirmed",
    })
  }
  return accounts.length
}
