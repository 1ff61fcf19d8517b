import type { Temporal } from "temporal-polyfill"
import type { Context, HeldGrant, Member, Reading, Strength } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"

export interface NewSession {
  readonly accountId: string
  readonly tokenHash: Buffer
  readonly strength: Strength
  readonly awaitsFactor: boolean
  readonly stays: boolean
  readonly browser: string
  readonly endsAt: Temporal.Instant
}

export async function insertSession(ctx: Context, session: NewSession): Promise<string> {
  const { id } = await ctx.db
    .insertInto("session")
    .values({ ...session, startedAt: ctx.now, lastSeenAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** A session as a cookie opens it: the member it stands for, and whether her second factor is still due. */
export interface OpenSession {
  readonly member: Member
  readonly awaitsFactor: boolean
  readonly stays: boolean
  readonly lastSeenAt: Temporal.Instant
}

export async function findOpenSession(reading: Reading, tokenHash: Buffer): Promise<OpenSession | undefined> {
  const row = await reading.db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.accountId")
    .innerJoin("person", "person.id", "account.personId")
    .select([
      "session.id as sessionId",
      "session.accountId",
      "session.strength",
      "session.awaitsFactor",
      "session.stays",
      "session.lastSeenAt",
      "account.personId",
      "person.displayName",
      "person.language",
      "person.timeZone",
    ])
    .where("session.tokenHash", "=", tokenHash)
    .where("session.endsAt", ">", reading.now)
    .where("account.status", "in", ["active", "locked"])
    .$narrowType<{ strength: Strength; language: Language }>()
    .executeTakeFirst()
  if (!row) return undefined
  const { awaitsFactor, stays, lastSeenAt, ...member } = row
  const grants = await listGrants(reading, row.personId)
  return { member: { kind: "member", ...member, grants }, awaitsFactor, stays, lastSeenAt }
}

async function listGrants(reading: Reading, personId: string): Promise<readonly HeldGrant[]> {
  return reading.db
    .selectFrom("roleGrant")
    .select(["role", "scopeKind", "scopeId"])
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .where("fromAt", "<=", reading.now)
    .where((either) => either.or([either("untilAt", "is", null), either("untilAt", ">", reading.now)]))
    .execute()
}

export async function touchSession(
  ctx: Context,
  sessionId: string,
  endsAt: Temporal.Instant | undefined,
): Promise<void> {
  await ctx.db
    .updateTable("session")
    .set({ lastSeenAt: ctx.now, ...(endsAt ? { endsAt } : {}) })
    .where("id", "=", sessionId)
    .execute()
}

export async function deleteSession(ctx: Context, accountId: string, sessionId: string): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom("session")
    .where("id", "=", sessionId)
    .where("accountId", "=", accountId)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/** Ends every session of the account, or every other one than the session kept. */
export async function deleteSessions(ctx: Context, accountId: string, keptSessionId?: string): Promise<void> {
  await ctx.db
    .deleteFrom("session")
    .where("accountId", "=", accountId)
    .$if(keptSessionId !== undefined, (query) => query.where("id", "!=", keptSessionId as string))
    .execute()
}
