import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

/** How a person wants her meetings to look in her own calendar, and whether it reads them here. */
export interface OwnCalendar {
  readonly showsNames: boolean
  /** Null where no address opens it. */
  readonly tokenMadeAt: Temporal.Instant | null
}

export async function findOwnCalendar(reading: Reading, personId: string): Promise<OwnCalendar> {
  const row = await reading.db
    .selectFrom("mentoringCalendar")
    .select(["showsNames", "tokenMadeAt"])
    .where("personId", "=", personId)
    .executeTakeFirst()
  return row ?? { showsNames: false, tokenMadeAt: null }
}

export async function saveShowsNames(ctx: Context, personId: string, showsNames: boolean): Promise<void> {
  await ctx.db
    .insertInto("mentoringCalendar")
    .values({ personId, showsNames })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet({ showsNames }))
    .execute()
}

/** Null closes the address; another token closes the one before. */
export async function saveCalendarToken(ctx: Context, personId: string, tokenHash: Buffer | null): Promise<void> {
  const token = { tokenHash, tokenMadeAt: tokenHash && ctx.now }
  await ctx.db
    .insertInto("mentoringCalendar")
    .values({ personId, showsNames: false, ...token })
    .onConflict((conflict) => conflict.column("personId").doUpdateSet(token))
    .execute()
}

/** Whose calendar an address opens, while her account is in use. */
export async function findCalendarHolder(reading: Reading, tokenHash: Buffer): Promise<string | undefined> {
  const row = await reading.db
    .selectFrom("mentoringCalendar")
    .innerJoin("account", "account.personId", "mentoringCalendar.personId")
    .select("mentoringCalendar.personId")
    .where("mentoringCalendar.tokenHash", "=", tokenHash)
    .where("account.status", "in", ["active", "locked"])
    .executeTakeFirst()
  return row?.personId
}
