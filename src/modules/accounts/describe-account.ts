import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../platform/context.js"
import { recordAccess } from "../../platform/record.js"
import type { AccountStatus } from "./account.js"
import { lockAccount } from "./account.store.js"
import { countFactors, type HeldFactors } from "./factors/factor.store.js"
import { type Grant, type GrantState, lastDayOf, stateOf } from "./grants/grant.js"
import { listGrantsOf } from "./grants/grant.store.js"

export interface AccountDescription {
  readonly username: string
  readonly address: string
  readonly status: AccountStatus
  readonly createdAt: Temporal.Instant
  readonly lockedUntil: Temporal.Instant | null
  readonly timeZone: string
  readonly factors: HeldFactors
  readonly grants: readonly {
    readonly role: string
    readonly scopeKind: Grant["scopeKind"]
    readonly scopeId: string | null
    readonly state: GrantState
    readonly lastDay: Temporal.PlainDate | undefined
  }[]
}

/** What an operator needs to help a person; she sees in her history that it was read. */
export async function describeAccount(ctx: Context, accountId: string): Promise<AccountDescription> {
  const { personId, username, address, status, createdAt, lockedUntil, timeZone } = await lockAccount(ctx, accountId)
  await recordAccess(ctx, { personId, purpose: "accounts.operator-help", page: "jumelage account show" })
  const grants = await listGrantsOf(ctx, personId)
  return {
    ...{ username, address, status, createdAt, lockedUntil, timeZone },
    factors: await countFactors(ctx, accountId),
    grants: grants.map((grant) => ({
      role: grant.role,
      scopeKind: grant.scopeKind,
      scopeId: grant.scopeId,
      state: stateOf(grant, ctx.now),
      lastDay: lastDayOf(grant, timeZone),
    })),
  }
}
