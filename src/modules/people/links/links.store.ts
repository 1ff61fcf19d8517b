import type { Context, Reading } from "../../../platform/context.js"

export interface LinkRow {
  readonly titleEn: string | null
  readonly titleFr: string | null
  readonly address: string
}

interface StoredLink extends LinkRow {
  readonly id: string
  readonly place: number
}

/** In the order that she gave them. */
export async function listLinks(reading: Reading, personId: string): Promise<readonly StoredLink[]> {
  return reading.db
    .selectFrom("profileLink")
    .select(["id", "place", "titleEn", "titleFr", "address"])
    .where("personId", "=", personId)
    .orderBy("place")
    .orderBy("id")
    .execute()
}

export async function insertLink(ctx: Context, personId: string, link: LinkRow, place: number): Promise<string> {
  const { titleEn, titleFr, address } = link
  const { id } = await ctx.db
    .insertInto("profileLink")
    .values({ personId, place, titleEn, titleFr, address, changedAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** Whether such a link of hers was there. */
export async function updateLink(ctx: Context, personId: string, id: string, link: LinkRow): Promise<boolean> {
  const { titleEn, titleFr, address } = link
  const { numUpdatedRows } = await ctx.db
    .updateTable("profileLink")
    .set({ titleEn, titleFr, address, changedAt: ctx.now })
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function placeLink(ctx: Context, personId: string, id: string, place: number): Promise<void> {
  await ctx.db
    .updateTable("profileLink")
    .set({ place, changedAt: ctx.now })
    .where("personId", "=", personId)
    .where("id", "=", id)
    .execute()
}

/** Whether there was one. */
export async function deleteLink(ctx: Context, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom("profileLink")
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteLinks(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profileLink").where("personId", "=", personId).execute()
}
