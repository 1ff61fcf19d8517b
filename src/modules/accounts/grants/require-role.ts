import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Role } from "../../../web/access.js"
import { listHeldGrants } from "./grant.store.js"

/**
 * Refuses unless the actor holds one of these roles for the whole platform at this moment, and has given a second
 * factor. Read again inside the act: a grant revoked a second ago opens nothing. The operator acts by right of the
 * machine.
 */
export async function requireRole(ctx: Context, anyOf: readonly Role[]): Promise<void> {
  const { actor } = ctx
  if (actor.kind === "operator") return
  if (actor.kind !== "member") throw new Refusal("forbidden", "role-missing")
  const held = await listHeldGrants(ctx, actor.personId)
  const isHeld = held.some(
    ({ role, scopeKind }) => scopeKind === "platform" && (anyOf as readonly string[]).includes(role),
  )
  if (!isHeld) throw new Refusal("forbidden", "role-missing")
  if (actor.strength !== "second-factor") throw new Refusal("forbidden", "factor-first")
}
