import type { Temporal } from "temporal-polyfill"
import { actingMember, type Context, type Member, type Reading, type Strength } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { strengthAt } from "../factors/factor.js"

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
  const factorAt = session.strength === "second-factor" ? ctx.now : null
  const { id } = await ctx.db
    .insertInto("session")
    .values({ ...session, factorAt, startedAt: ctx.now, lastSeenAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** A session as a cookie opens it: whom it stands for, and whether her second factor is still due. */
export interface OpenSession {
  readonly member: Omit<Member, "grants" | "areTermsDue">
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
      "session.factorAt",
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
  const { awaitsFactor, stays, lastSeenAt, factorAt, ...member } = row
  const strength = strengthAt({ strength: row.strength, factorAt }, reading.now)
  return { member: { kind: "member", ...member, strength }, awaitsFactor, stays, lastSeenAt }
}

/** The session once its factor is given: another secret, and its full time from now on. Undefined when it has ended. */
export async function strengthenSession(
  ctx: Context,
  sessionId: string,
  renewed: { readonly tokenHash: Buffer; endsAt(stays: boolean): Temporal.Instant },
): Promise<{ readonly stays: boolean; readonly endsAt: Temporal.Instant } | undefined> {
  const session = await ctx.db
    .selectFrom("session")
    .select(["stays"])
    .where("id", "=", sessionId)
    .where("endsAt", ">", ctx.now)
    .forUpdate()
    .executeTakeFirst()
  if (!session) return undefined
  const endsAt = renewed.endsAt(session.stays)
  await ctx.db
    .updateTable("session")
    .set({ tokenHash: renewed.tokenHash, endsAt, strength: "second-factor", factorAt: ctx.now, awaitsFactor: false })
    .where("id", "=", sessionId)
    .execute()
  return { stays: session.stays, endsAt }
}

/** A session that another act ended meanwhile stays ended. */
export async function touchSession(
  ctx: Context,
  sessionId: string,
  endsAt: Temporal.Instant | undefined,
): Promise<void> {
  await ctx.db
    .updateTable("session")
    .set({ lastSeenAt: ctx.now, ...(endsAt ? { endsAt } : {}) })
    .where("id", "=", sessionId)
    .where("endsAt", ">", ctx.now)
    .execute()
}

/** Says whether the session was open. Its row stays for a while: it tells whose text was being written. */
export async function endSession(ctx: Context, accountId: string, sessionId: string): Promise<boolean> {
  const ended = await ctx.db
    .updateTable("session")
    .set({ endsAt: ctx.now })
    .where("id", "=", sessionId)
    .where("accountId", "=", accountId)
    .where("endsAt", ">", ctx.now)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/** Ends every session of the account, or every other one than the session kept. */
export async function endSessions(ctx: Context, accountId: string, keptSessionId?: string): Promise<void> {
  await ctx.db
    .updateTable("session")
    .set({ endsAt: ctx.now })
    .where("accountId", "=", accountId)
    .where("endsAt", ">", ctx.now)
    .$if(keptSessionId !== undefined, (query) => query.where("id", "!=", keptSessionId as string))
    .execute()
}

export interface ListedSession {
  readonly id: string
  readonly browser: string
  readonly startedAt: Temporal.Instant
  readonly lastSeenAt: Temporal.Instant
}

/** Sessions that open something, latest seen first. */
export async function listSessions(reading: Reading, accountId: string): Promise<readonly ListedSession[]> {
  return reading.db
    .selectFrom("session")
    .select(["id", "browser", "startedAt", "lastSeenAt"])
    .where("accountId", "=", accountId)
    .where("endsAt", ">", reading.now)
    .where("awaitsFactor", "=", false)
    .orderBy("lastSeenAt", "desc")
    .execute()
}

/** Whose session a secret opened, ended or not; undefined once its row is cleared away. */
export async function findSessionHolder(reading: Reading, tokenHash: Buffer): Promise<string | undefined> {
  const row = await reading.db
    .selectFrom("session")
    .select("accountId")
    .where("tokenHash", "=", tokenHash)
    .executeTakeFirst()
  return row?.accountId
}

/** One session of the account; undefined once it is cleared away. */
export async function findSession(
  reading: Reading,
  accountId: string,
  sessionId: string,
): Promise<Pick<ListedSession, "browser"> | undefined> {
  return reading.db
    .selectFrom("session")
    .select("browser")
    .where("id", "=", sessionId)
    .where("accountId", "=", accountId)
    .executeTakeFirst()
}

/** Whether the member's session was opened, or its second factor given, since then. */
export async function wasProvedSince(reading: Reading, since: Temporal.Instant): Promise<boolean> {
  const row = await reading.db
    .selectFrom("session")
    .select("id")
    .where("id", "=", actingMember(reading).sessionId)
    .where((session) => session.or([session("startedAt", ">=", since), session("factorAt", ">=", since)]))
    .executeTakeFirst()
  return row !== undefined
}
