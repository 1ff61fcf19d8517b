import type { Context, Member, Reading } from "./context.js"
import { Refusal } from "./refusal.js"
import { type HeldGrant, holds, type Role, type Scope, wholePlatform } from "./roles.js"

/**
 * Refuses unless the actor holds one of these roles in one of these scopes at this moment (by default for the whole
 * platform), and has given a second factor. Read again inside the act: a grant revoked a second ago opens nothing. The
 * operator acts by right of the machine.
 */
export async function requireRole(ctx: Context, anyOf: readonly Role[], ...scopes: readonly Scope[]): Promise<void> {
  await requireDuty(ctx, { anyOf, scopes: scopes.length === 0 ? [wholePlatform] : scopes, provedBy: ["second-factor"] })
}

interface Duty {
  readonly anyOf: readonly Role[]
  readonly scopes: readonly Scope[]
  /** What the session, or the token, must have proved of the member. */
  readonly provedBy: readonly Member["strength"][]
}

/** The same for a duty that may also be proved in another way. */
export async function requireDuty(ctx: Context, { anyOf, scopes, provedBy }: Duty): Promise<void> {
  const { actor } = ctx
  if (actor.kind === "operator") return
  if (actor.kind !== "member") throw new Refusal("forbidden", "role-missing")
  const held = await listHeldGrants(ctx, actor.personId)
  if (!scopes.some((scope) => holds(held, anyOf, scope))) throw new Refusal("forbidden", "role-missing")
  if (!provedBy.includes(actor.strength)) throw new Refusal("forbidden", "factor-first")
}

/** Grants in force at this moment, in every scope. */
export async function listHeldGrants(reading: Reading, personId: string): Promise<readonly HeldGrant[]> {
  return reading.db
    .selectFrom("roleGrant")
    .select(["role", "scopeKind", "scopeId"])
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .where("fromAt", "<=", reading.now)
    .where((either) => either.or([either("untilAt", "is", null), either("untilAt", ">", reading.now)]))
    .$narrowType<Pick<HeldGrant, "role" | "scopeKind">>()
    .execute()
}
