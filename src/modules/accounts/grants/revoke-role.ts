import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { type Role, type Scope, wholePlatform } from "../../../platform/roles.js"
import { tell } from "../../notices/index.js"
import { findAccount, lockAccount } from "../account.store.js"
import { type Grant, scopeOf, stateOf } from "./grant.js"
import { closeGrant, findGrant, lockAdministrators, lockOpenGrant } from "./grant.store.js"
import { roleRevoked } from "./grants.notices.js"

/**
 * Takes a role back at once, and tells the person. No administrator leaves the platform without one. Who names scopes
 * `above` has checked that the grant stands below them.
 */
export async function revokeRole(
  ctx: Context,
  { grantId, above = [] }: { readonly grantId: string; readonly above?: readonly Scope[] },
): Promise<void> {
  const grant = await findGrant(ctx, grantId)
  await requireRole(ctx, ["administrator"], wholePlatform, ...(grant ? [scopeOf(grant)] : []), ...above)
  if (!grant) throw new Refusal("not-found", "page-not-found")
  if (ctx.actor.kind === "member") await keepOneAdministrator(ctx, grant)
  const actorId = ctx.actor.kind === "member" ? ctx.actor.personId : null
  if (!(await closeGrant(ctx, grantId, actorId))) throw new Refusal("conflict", "grant-revoked-already")
  await record(ctx, { act: "accounts.revoke-role", subject: { kind: "grant", key: grantId }, from: grant.role })
  const account = await findAccount(ctx, grant.accountId)
  if (account) await tell(ctx, roleRevoked, account.id, { accountId: account.id, grantId })
}

/** Takes back the role that a person holds in this scope, or is to hold. */
export async function revokeRoleOf(
  ctx: Context,
  { accountId, role, scope }: { readonly accountId: string; readonly role: Role; readonly scope: Scope },
): Promise<void> {
  const account = await lockAccount(ctx, accountId)
  const grant = await lockOpenGrant(ctx, account.personId, role, scope)
  if (!grant) throw new Refusal("conflict", "role-not-given")
  await revokeRole(ctx, { grantId: grant.id })
}

/** The operator may go further, since the machine gives the role back. */
async function keepOneAdministrator(ctx: Context, grant: Grant): Promise<void> {
  if (grant.role !== "administrator" || grant.scopeKind !== "platform") return
  const others = (await lockAdministrators(ctx)).filter(({ id }) => id !== grant.id)
  if (!others.some((other) => stateOf(other, ctx.now) === "in-force")) {
    throw new Refusal("conflict", "last-administrator")
  }
}
