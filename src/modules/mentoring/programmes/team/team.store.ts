import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../../platform/context.js"
import type { Role } from "../../../../platform/roles.js"

/** Somebody who leads a programme, as those who lead it see her. */
export interface TeamMember {
  readonly grantId: string
  readonly accountId: string
  readonly displayName: string
  readonly username: string
  readonly timeZone: string
  readonly role: Extract<Role, "administrator" | "coordinator">
  readonly fromAt: Temporal.Instant
  readonly untilAt: Temporal.Instant | null
}

/** Administrators and coordinators of a programme, now or later, by role and name. */
export async function listTeamMembers({ db, now }: Reading, programmeId: string): Promise<readonly TeamMember[]> {
  return db
    .selectFrom("roleGrant")
    .innerJoin("person", "person.id", "roleGrant.personId")
    .innerJoin("account", "account.personId", "person.id")
    .select([
      "roleGrant.id as grantId",
      "account.id as accountId",
      "person.displayName",
      "account.username",
      "person.timeZone",
      "roleGrant.role",
      "roleGrant.fromAt",
      "roleGrant.untilAt",
    ])
    .where("roleGrant.scopeKind", "=", "programme")
    .where("roleGrant.scopeId", "=", programmeId)
    .where("roleGrant.revokedAt", "is", null)
    .where((either) => either.or([either("roleGrant.untilAt", "is", null), either("roleGrant.untilAt", ">", now)]))
    .orderBy("roleGrant.role")
    .orderBy("person.displayName")
    .$narrowType<Pick<TeamMember, "role">>()
    .execute()
}

/** Accounts of the platform's administrators at this moment. */
export async function listPlatformAdministrators({ db, now }: Reading): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("roleGrant")
    .innerJoin("account", "account.personId", "roleGrant.personId")
    .select("account.id")
    .where("roleGrant.role", "=", "administrator" satisfies Role)
    .where("roleGrant.scopeKind", "=", "platform")
    .where("roleGrant.revokedAt", "is", null)
    .where("roleGrant.fromAt", "<=", now)
    .where((either) => either.or([either("roleGrant.untilAt", "is", null), either("roleGrant.untilAt", ">", now)]))
    .orderBy("account.id")
    .execute()
  return rows.map(({ id }) => id)
}
