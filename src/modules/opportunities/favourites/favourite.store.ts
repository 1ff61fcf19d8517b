import type { Context, Reading } from "../../../platform/context.js"

/** Numbers of what a person keeps, the latest first. */
export async function listFavourites({ db }: Reading, personId: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("favouriteOpportunity")
    .select("opportunity")
    .where("personId", "=", personId)
    .orderBy("since", "desc")
    .orderBy("opportunity", "desc")
    .execute()
  return rows.map(({ opportunity }) => opportunity)
}

export async function isFavourite({ db }: Reading, personId: string, opportunity: number): Promise<boolean> {
  const row = await db
    .selectFrom("favouriteOpportunity")
    .select("opportunity")
    .where("personId", "=", personId)
    .where("opportunity", "=", opportunity)
    .executeTakeFirst()
  return row !== undefined
}

/** False when it was kept already. */
export async function insertFavourite(ctx: Context, personId: string, opportunity: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto("favouriteOpportunity")
    .values({ personId, opportunity, since: ctx.now })
    .onConflict((conflict) => conflict.columns(["personId", "opportunity"]).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** False when it was not kept. */
export async function deleteFavourite({ db }: Context, personId: string, opportunity: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("favouriteOpportunity")
    .where("personId", "=", personId)
    .where("opportunity", "=", opportunity)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Who keeps an opportunity. */
export async function listKeepers({ db }: Reading, opportunity: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("favouriteOpportunity")
    .select("personId")
    .where("opportunity", "=", opportunity)
    .orderBy("personId")
    .execute()
  return rows.map(({ personId }) => personId)
}
