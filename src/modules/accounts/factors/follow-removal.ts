import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { tell } from "../../notices/index.js"
import type { Account } from "../account.store.js"
import { hasFactor } from "./factor.store.js"
import { factorRemoved } from "./factors.notices.js"
import { deleteCodes } from "./recovery-codes/recovery-code.store.js"

/** Follows the removal of one factor: history, a message, and the end of recovery codes that stand in for nothing. */
export async function followRemoval(ctx: Context, account: Account, factor: "app" | "passkey"): Promise<void> {
  if (!(await hasFactor(ctx, account.id))) await deleteCodes(ctx, account.id)
  await record(ctx, { act: "accounts.remove-factor", subject: { kind: "account", key: account.id }, reason: factor })
  await tell(ctx, factorRemoved, account.id, { accountId: account.id, factor })
}
