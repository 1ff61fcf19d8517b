import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import type { Scope } from "../../../platform/roles.js"
import { insertGrant } from "./grant.store.js"

/**
 * Makes the acting member administrator of what she has just founded: nobody else could give her that role, and whoever
 * calls this has checked that she may found it. She knows what she did, so she is told nothing.
 */
export async function giveFounderRole(ctx: Context, scope: Scope): Promise<void> {
  const { personId } = actingMember(ctx)
  const role = "administrator"
  const id = await insertGrant(ctx, { personId, role, scope, fromAt: ctx.now, untilAt: null, grantedBy: personId })
  await record(ctx, { act: "accounts.grant-role", subject: { kind: "grant", key: id }, to: role })
}
