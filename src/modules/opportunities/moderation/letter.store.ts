import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

/** What moderation wrote to the author; who of moderation, it does not say. */
export interface Letter {
  readonly id: string
  readonly body: string
  readonly writtenAt: Temporal.Instant
}

/** The latest first. */
export async function listLetters({ db }: Reading, opportunity: number): Promise<readonly Letter[]> {
  return db
    .selectFrom("opportunityLetter")
    .select(["id", "body", "writtenAt"])
    .where("opportunity", "=", opportunity)
    .orderBy("id", "desc")
    .execute()
}

export async function insertLetter(
  ctx: Context,
  letter: { readonly opportunity: number; readonly writerId: string | null; readonly body: string },
): Promise<void> {
  const { opportunity, writerId, body } = letter
  await ctx.db.insertInto("opportunityLetter").values({ opportunity, writerId, body, writtenAt: ctx.now }).execute()
}
