import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

/** A search to do again. */
export interface SavedSearch {
  readonly id: string
  readonly name: string
  /** As `writeCriteria` writes it. */
  readonly query: string
  readonly savedAt: Temporal.Instant
}

const about = "opportunities"

export async function listSavedSearches({ db }: Reading, personId: string): Promise<readonly SavedSearch[]> {
  return db
    .selectFrom("savedSearch")
    .select(["id", "name", "query", "savedAt"])
    .where("personId", "=", personId)
    .where("about", "=", about)
    .orderBy("savedAt", "desc")
    .orderBy("id")
    .execute()
}

/** The key of the search; one that says the same is the same, under its new name. */
export async function upsertSavedSearch(
  ctx: Context,
  { personId, name, query }: Pick<SavedSearch, "name" | "query"> & { readonly personId: string },
): Promise<string> {
  const { id } = await ctx.db
    .insertInto("savedSearch")
    .values({ personId, about, name, query, savedAt: ctx.now })
    .onConflict((conflict) => conflict.columns(["personId", "about", "query"]).doUpdateSet({ name }))
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** False when there is none of this key. */
export async function deleteSavedSearch({ db }: Context, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("savedSearch")
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
