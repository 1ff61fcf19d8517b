import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { lockAccount } from "../account.store.js"
import { endSessions } from "../sessions/session.store.js"
import { endAccessTokens } from "../tokens/access-token.store.js"
import { deleteFactors, hasFactor } from "./factor.store.js"
import { factorsTakenAway } from "./factors.notices.js"

/**
 * For a person who has lost them all: takes her factors away and ends her sessions and her access tokens, some of which
 * rest on a factor. The operator has checked who asks.
 */
export async function takeFactorsAway(ctx: Context, accountId: string): Promise<void> {
  const account = await lockAccount(ctx, accountId)
  if (!(await hasFactor(ctx, account.id))) throw new Refusal("conflict", "factor-missing")
  await deleteFactors(ctx, account.id)
  await endSessions(ctx, account.id)
  await endAccessTokens(ctx, account.id)
  await record(ctx, { act: "accounts.take-factors-away", subject: { kind: "account", key: account.id } })
  await tell(ctx, factorsTakenAway, account.id, { accountId: account.id })
}
