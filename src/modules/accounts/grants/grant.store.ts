import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { type Role, type Scope, scopeIdOf } from "../../../platform/roles.js"
import type { Grant } from "./grant.js"

const columns = [
  "roleGrant.id",
  "roleGrant.personId",
  "roleGrant.role",
  "roleGrant.scopeKind",
  "roleGrant.scopeId",
  "roleGrant.fromAt",
  "roleGrant.untilAt",
  "roleGrant.revokedAt",
] as const

interface Codes {
  readonly role: Role
  readonly scopeKind: Scope["kind"]
}

/** A grant of the whole platform and who holds it, for the page that lists them. */
export interface ListedGrant extends Grant {
  readonly displayName: string
  readonly username: string
  readonly timeZone: string
}

/** Grants of the whole platform that nobody has revoked: in force, to come, or over. */
export async function listPlatformGrants(reading: Reading): Promise<readonly ListedGrant[]> {
  return reading.db
    .selectFrom("roleGrant")
    .innerJoin("person", "person.id", "roleGrant.personId")
    .innerJoin("account", "account.personId", "person.id")
    .select([...columns, "person.displayName", "person.timeZone", "account.username"])
    .where("roleGrant.scopeKind", "=", "platform")
    .where("roleGrant.revokedAt", "is", null)
    .orderBy("roleGrant.role")
    .orderBy("account.username")
    .$narrowType<Codes>()
    .execute()
}

/** A person's grants in every scope that nobody has revoked. */
export async function listGrantsOf(reading: Reading, personId: string): Promise<readonly Grant[]> {
  return reading.db
    .selectFrom("roleGrant")
    .select(columns)
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .orderBy("scopeKind")
    .orderBy("role")
    .orderBy("id")
    .$narrowType<Codes>()
    .execute()
}

/** One grant, revoked or not, its holder and her account. */
export async function findGrant(
  reading: Reading,
  id: string,
): Promise<(Grant & { readonly accountId: string; readonly displayName: string }) | undefined> {
  return reading.db
    .selectFrom("roleGrant")
    .innerJoin("person", "person.id", "roleGrant.personId")
    .innerJoin("account", "account.personId", "person.id")
    .select([...columns, "account.id as accountId", "person.displayName"])
    .where("roleGrant.id", "=", id)
    .$narrowType<Codes>()
    .executeTakeFirst()
}

/** The grant of this role in this scope that nobody has revoked; the person's row is locked, so granters take turns. */
export async function lockOpenGrant(
  ctx: Context,
  personId: string,
  role: Role,
  scope: Scope,
): Promise<Grant | undefined> {
  await ctx.db.selectFrom("person").select("id").where("id", "=", personId).forUpdate().execute()
  return ctx.db
    .selectFrom("roleGrant")
    .select(columns)
    .where("personId", "=", personId)
    .where("role", "=", role)
    .where("scopeKind", "=", scope.kind)
    .where("scopeId", "is not distinct from", scopeIdOf(scope))
    .where("revokedAt", "is", null)
    .forUpdate()
    .$narrowType<Codes>()
    .executeTakeFirst()
}

/** The platform's administrators, locked in one order: two of them who revoke each other take turns. */
export async function lockAdministrators(ctx: Context): Promise<readonly Grant[]> {
  return ctx.db
    .selectFrom("roleGrant")
    .select(columns)
    .where("role", "=", "administrator")
    .where("scopeKind", "=", "platform")
    .where("revokedAt", "is", null)
    .orderBy("id")
    .forUpdate()
    .$narrowType<Codes>()
    .execute()
}

export async function insertGrant(
  ctx: Context,
  grant: {
    readonly personId: string
    readonly role: Role
    readonly scope: Scope
    readonly fromAt: Temporal.Instant
    readonly untilAt: Temporal.Instant | null
    readonly grantedBy: string | null
  },
): Promise<string> {
  const { personId, role, scope, fromAt, untilAt, grantedBy } = grant
  const { id } = await ctx.db
    .insertInto("roleGrant")
    .values({
      personId,
      role,
      scopeKind: scope.kind,
      scopeId: scopeIdOf(scope),
      fromAt,
      untilAt,
      grantedBy,
      grantedAt: ctx.now,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** Marks the grant as revoked; false when somebody else has just done so. */
export async function closeGrant(ctx: Context, id: string, revokedBy: string | null): Promise<boolean> {
  const closed = await ctx.db
    .updateTable("roleGrant")
    .set({ revokedAt: ctx.now, revokedBy })
    .where("id", "=", id)
    .where("revokedAt", "is", null)
    .executeTakeFirst()
  return closed.numUpdatedRows > 0n
}
