import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { type Role, type Scope, wholePlatform } from "../../../platform/roles.js"
import { tell } from "../../notices/index.js"
import { isInUse } from "../account.js"
import { type Account, lockAccount } from "../account.store.js"
import { findAccountIdByName } from "../find-account-by-name.js"
import { existsIn, stateOf } from "./grant.js"
import { closeGrant, insertGrant, lockOpenGrant } from "./grant.store.js"
import { roleGranted } from "./grants.notices.js"

export interface GrantRoleInput {
  /** Email address or user name of the person. */
  readonly name: string
  readonly role: Role
  readonly scope: Scope
  /** First and last day, both in, counted where the person lives; absent for at once and without end. */
  readonly fromOn: Temporal.PlainDate | null
  readonly untilOn: Temporal.PlainDate | null
  /** Scopes whose administrators may do it too: the organisation of a programme. */
  readonly above?: readonly Scope[]
}

/**
 * Gives a person a role for a time, and tells her. The platform's administrators do, those of the scope in it or of one
 * above it, and the operator of the machine.
 */
export async function grantRole(ctx: Context, input: GrantRoleInput): Promise<string> {
  const { role, scope, above = [] } = input
  await requireRole(ctx, ["administrator"], wholePlatform, scope, ...above)
  if (!existsIn(role, scope)) throw refuseField("role", "role-not-in-scope")
  const account = await lockGrantee(ctx, input.name)
  const dates = datesOf(ctx, input, account.timeZone)
  const open = await lockOpenGrant(ctx, account.personId, role, scope)
  if (open && stateOf(open, ctx.now) !== "over") throw new Refusal("conflict", "role-already-granted")
  const actorId = ctx.actor.kind === "member" ? ctx.actor.personId : null
  // A grant whose time is over still holds the place of its kind: the new one closes it.
  if (open) await closeGrant(ctx, open.id, actorId)
  const id = await insertGrant(ctx, { personId: account.personId, role, scope, ...dates, grantedBy: actorId })
  await record(ctx, { act: "accounts.grant-role", subject: { kind: "grant", key: id }, to: role })
  await tell(ctx, roleGranted, account.id, { accountId: account.id, grantId: id })
  return id
}

async function lockGrantee(ctx: Context, name: string): Promise<Account> {
  const id = await findAccountIdByName(ctx, name)
  const account = id === undefined ? undefined : await lockAccount(ctx, id)
  if (!account || !isInUse(account)) throw refuseField("name", "grantee-unknown")
  return account
}

/** Days become instants where the person lives: the last one ends at its midnight. */
function datesOf(ctx: Context, { fromOn, untilOn }: GrantRoleInput, timeZone: string) {
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZone).toInstant()
  const fromAt = fromOn === null ? ctx.now : startOf(fromOn)
  const untilAt = untilOn === null ? null : startOf(untilOn.add({ days: 1 }))
  const last = untilAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY
  if (last <= fromAt.epochMilliseconds || last <= ctx.now.epochMilliseconds) {
    throw refuseField("untilOn", "grant-ends-too-early")
  }
  return { fromAt, untilAt }
}
