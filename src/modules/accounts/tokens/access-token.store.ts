import type { Temporal } from "temporal-polyfill"
import type { Context, Member, Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { ApiScope } from "../../../web/api/scope.js"

export interface AccessToken {
  readonly id: string
  readonly name: string
  readonly scopes: readonly ApiScope[]
  readonly madeAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly lastUsedAt: Temporal.Instant | null
}

const shown = ["id", "name", "scopes", "madeAt", "endsAt", "lastUsedAt"] as const

/** Those that open something, the latest first. */
export async function listAccessTokens(reading: Reading, accountId: string): Promise<readonly AccessToken[]> {
  return reading.db
    .selectFrom("accessToken")
    .select(shown)
    .where("accountId", "=", accountId)
    .where("endsAt", ">", reading.now)
    .orderBy("id", "desc")
    .$narrowType<{ scopes: ApiScope[] }>()
    .execute()
}

export async function findAccessToken(
  reading: Reading,
  accountId: string,
  id: string,
): Promise<AccessToken | undefined> {
  return reading.db
    .selectFrom("accessToken")
    .select(shown)
    .where("id", "=", id)
    .where("accountId", "=", accountId)
    .where("endsAt", ">", reading.now)
    .$narrowType<{ scopes: ApiScope[] }>()
    .executeTakeFirst()
}

export async function insertAccessToken(
  ctx: Context,
  accountId: string,
  token: Pick<AccessToken, "name" | "scopes" | "endsAt"> & { readonly tokenHash: Buffer },
): Promise<string> {
  const { name, scopes, endsAt, tokenHash } = token
  const { id } = await ctx.db
    .insertInto("accessToken")
    .values({ accountId, name, scopes: [...scopes], endsAt, tokenHash, madeAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** False when it opened nothing any more. */
export async function endAccessToken(ctx: Context, accountId: string, id: string): Promise<boolean> {
  const ended = await ctx.db
    .updateTable("accessToken")
    .set({ endsAt: ctx.now })
    .where("id", "=", id)
    .where("accountId", "=", accountId)
    .where("endsAt", ">", ctx.now)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

export async function endAccessTokens(ctx: Context, accountId: string): Promise<void> {
  await ctx.db
    .updateTable("accessToken")
    .set({ endsAt: ctx.now })
    .where("accountId", "=", accountId)
    .where("endsAt", ">", ctx.now)
    .execute()
}

export interface OpenToken {
  readonly holder: Pick<Member, "accountId" | "personId" | "displayName" | "language" | "timeZone">
  readonly id: string
  readonly scopes: readonly ApiScope[]
  readonly lastUsedAt: Temporal.Instant | null
}

/** The token that a digest names, while it is in force and its account is in use. */
export async function findOpenToken(reading: Reading, tokenHash: Buffer): Promise<OpenToken | undefined> {
  const row = await reading.db
    .selectFrom("accessToken")
    .innerJoin("account", "account.id", "accessToken.accountId")
    .innerJoin("person", "person.id", "account.personId")
    .select([
      "accessToken.id",
      "accessToken.scopes",
      "accessToken.lastUsedAt",
      "accessToken.accountId",
      "account.personId",
      "person.displayName",
      "person.language",
      "person.timeZone",
    ])
    .where("accessToken.tokenHash", "=", tokenHash)
    .where("accessToken.endsAt", ">", reading.now)
    .where("account.status", "in", ["active", "locked"])
    .$narrowType<{ scopes: ApiScope[]; language: Language }>()
    .executeTakeFirst()
  if (!row) return undefined
  const { id, scopes, lastUsedAt, ...holder } = row
  return { holder, id, scopes, lastUsedAt }
}

export async function touchAccessToken(ctx: Context, id: string): Promise<void> {
  await ctx.db.updateTable("accessToken").set({ lastUsedAt: ctx.now }).where("id", "=", id).execute()
}
