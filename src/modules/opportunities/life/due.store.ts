import { sql } from "kysely"
import type { Context, Reading } from "../../../platform/context.js"
import { liveStatuses } from "../opportunity/opportunity.js"

type ReminderKind = "deadline-near" | "applicants-wait" | "applicants-still-wait" | "to-complete"

/**
 * Opportunities that time may concern, a part at a time, in the order of their numbers. Days are wide enough here for
 * every zone: what is due is decided on each, by its own clock.
 */
export async function listDueAfter({ db, now }: Reading, after: number, limit: number): Promise<readonly number[]> {
  const today = now.toZonedDateTimeISO("UTC").toPlainDate()
  const day = (days: number) => today.add({ days }).toString()
  const ago = (days: number) => now.subtract({ hours: 24 * days })
  const rows = await db
    .selectFrom("opportunity")
    .select("number")
    .where("number", ">", after)
    .where((row) =>
      row.or([
        row.and([row("status", "=", "published"), row("closesAt", "<=", now.add({ hours: 24 * 5 }))]),
        row.and([row("status", "in", ["closed-to-applications", "filled"]), row("startOn", "<=", day(1))]),
        row.and([row("status", "=", "closed-to-applications"), row("closedAt", "<=", ago(30))]),
        row.and([
          row("status", "=", "in-progress"),
          row(sql<string>`coalesce(end_on, start_on + interval '6 months')`, "<=", day(-13)),
        ]),
        row.and([row("status", "in", ["completed", "cancelled", "expired"]), row("overAt", "<=", ago(90))]),
        row.and([
          row("status", "in", [...liveStatuses]),
          row.exists(
            row
              .selectFrom("application")
              .select("application.id")
              .whereRef("application.opportunity", "=", "opportunity.number")
              .where("application.status", "=", "sent")
              .where("application.appliedAt", "<=", ago(5)),
          ),
        ]),
      ]),
    )
    .orderBy("number")
    .limit(limit)
    .execute()
  return rows.map(({ number }) => number)
}

/** The application that waits the longest for its answer. */
export async function findLongestWaiting({ db }: Reading, opportunity: number) {
  return db
    .selectFrom("application")
    .select(["id", "appliedAt"])
    .where("opportunity", "=", opportunity)
    .where("status", "=", "sent")
    .orderBy("appliedAt")
    .orderBy("id")
    .executeTakeFirst()
}

/** Says whether it had not been told: two workers never tell it twice. */
export async function markTold(
  ctx: Context,
  reminder: { readonly opportunity: number; readonly kind: ReminderKind; readonly occasion: string },
): Promise<boolean> {
  const { opportunity, kind, occasion } = reminder
  const row = await ctx.db
    .insertInto("opportunityReminder")
    .values({ opportunity, kind, occasion, toldAt: ctx.now })
    .onConflict((conflict) => conflict.columns(["opportunity", "kind", "occasion"]).doNothing())
    .returning("opportunity")
    .executeTakeFirst()
  return row !== undefined
}
