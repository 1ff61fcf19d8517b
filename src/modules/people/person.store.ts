import type { Context } from "../../platform/context.js"
import { Refusal } from "../../platform/refusal.js"
import type { Language } from "../../platform/wording.js"

interface NewPerson {
  readonly firstName: string
  readonly lastName: string
  readonly displayName: string
  readonly language: Language
  readonly timeZone: string
}

export async function insertPerson(ctx: Context, person: NewPerson): Promise<string> {
  const { firstName, lastName, displayName, language, timeZone } = person
  const { id } = await ctx.db
    .insertInto("person")
    .values({ firstName, lastName, displayName, language, timeZone, createdAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export interface PersonChange {
  readonly firstName: string
  readonly lastName: string
  readonly displayName: string
  readonly language: Language
  readonly timeZone: string
}

export async function updatePerson(ctx: Context, personId: string, change: PersonChange): Promise<void> {
  const { firstName, lastName, displayName, language, timeZone } = change
  await ctx.db
    .updateTable("person")
    .set({ firstName, lastName, displayName, language, timeZone })
    .where("id", "=", personId)
    .execute()
}

/** Locks the person first, as every act on what is hers does: two of them follow each other, and none follows her erasure. */
export async function lockPerson(ctx: Context, personId: string): Promise<void> {
  const row = await ctx.db.selectFrom("person").select("id").where("id", "=", personId).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal("not-found", "page-not-found")
}
