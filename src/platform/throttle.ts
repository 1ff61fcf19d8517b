import { createHash } from "node:crypto"
import { sql } from "kysely"
import type { Context, Reading } from "./context.js"

export interface Limit {
  /** What is counted, as in `sign-in`. */
  readonly name: string
  readonly tries: number
  readonly minutes: number
}

/**
 * Counts one try and says how many there were in the current window, this one included. The counter stands in the
 * database: every process counts together, and a restart forgets nothing. The subject is stored as a digest.
 */
export async function countTry(ctx: Context, limit: Limit, subject: string): Promise<number> {
  const oldest = ctx.now.subtract({ minutes: limit.minutes })
  const { count } = await ctx.db
    .insertInto("attempt")
    .values({ subject: digestOf(limit, subject), windowStartedAt: ctx.now, count: 1 })
    .onConflict((conflict) =>
      conflict.column("subject").doUpdateSet({
        count: sql`case when attempt.window_started_at <= ${oldest} then 1 else attempt.count + 1 end`,
        windowStartedAt: sql`case when attempt.window_started_at <= ${oldest} then ${ctx.now} else attempt.window_started_at end`,
      }),
    )
    .returning("count")
    .executeTakeFirstOrThrow()
  return count
}

/** How many tries the current window holds, without adding one. */
export async function readTries(reading: Reading, limit: Limit, subject: string): Promise<number> {
  const row = await reading.db
    .selectFrom("attempt")
    .select("count")
    .where("subject", "=", digestOf(limit, subject))
    .where("windowStartedAt", ">", reading.now.subtract({ minutes: limit.minutes }))
    .executeTakeFirst()
  return row?.count ?? 0
}

export async function forgetTries(ctx: Context, limit: Limit, subject: string): Promise<void> {
  await ctx.db.deleteFrom("attempt").where("subject", "=", digestOf(limit, subject)).execute()
}

function digestOf(limit: Limit, subject: string): string {
  return `${limit.name}:${createHash("sha256").update(subject).digest("base64url").slice(0, 22)}`
}
