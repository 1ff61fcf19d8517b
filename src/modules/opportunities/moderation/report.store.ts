import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import type { ReportOutcome, ReportReason, ReportStatus } from "./report.js"

export interface Report {
  readonly number: number
  readonly opportunity: number
  readonly reporterId: string
  readonly reason: ReportReason
  readonly words: string | null
  readonly status: ReportStatus
  readonly outcome: ReportOutcome | null
  readonly reportedAt: Temporal.Instant
  readonly settledAt: Temporal.Instant | null
}

function reports({ db }: Reading) {
  return db
    .selectFrom("opportunityReport")
    .select([
      ...(["number", "opportunity", "reporterId", "reason", "words", "status", "outcome"] as const),
      ...(["reportedAt", "settledAt"] as const),
    ])
    .$narrowType<{ reason: ReportReason; status: ReportStatus; outcome: ReportOutcome | null }>()
}

export async function findReport(reading: Reading, number: number): Promise<Report | undefined> {
  return reports(reading).where("number", "=", number).executeTakeFirst()
}

/** All that was said of one opportunity, the latest first. */
export async function listReportsOf(reading: Reading, opportunity: number): Promise<readonly Report[]> {
  return reports(reading).where("opportunity", "=", opportunity).orderBy("number", "desc").execute()
}

/** What one person has said of it, the latest first. */
export async function listReportsBy(
  reading: Reading,
  { opportunity, reporterId }: Pick<Report, "opportunity" | "reporterId">,
): Promise<readonly Report[]> {
  return reports(reading)
    .where("opportunity", "=", opportunity)
    .where("reporterId", "=", reporterId)
    .orderBy("number", "desc")
    .execute()
}

/** The reports of one opportunity, which moderation reads and settles together. */
export interface ReportedOpportunity {
  readonly opportunity: number
  readonly count: number
  readonly reasons: readonly ReportReason[]
  readonly since: Temporal.Instant
}

/** Those that wait the longest first; what is settled the latest first. */
export async function listReported(
  { db }: Reading,
  status: ReportStatus,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly ReportedOpportunity[]> {
  return db
    .selectFrom("opportunityReport")
    .select(({ fn }) => [
      "opportunity",
      fn.countAll<number>().as("count"),
      sql<ReportReason[]>`array_agg(distinct reason order by reason)`.as("reasons"),
      fn.min("reportedAt").as("since"),
    ])
    .where("status", "=", status)
    .groupBy("opportunity")
    .orderBy(({ fn }) => fn.min("reportedAt"), status === "open" ? "asc" : "desc")
    .orderBy("opportunity")
    .limit(limit)
    .offset(offset)
    .$narrowType<{ since: Temporal.Instant }>()
    .execute()
}

export async function countReported({ db }: Reading, status: ReportStatus): Promise<number> {
  const { n } = await db
    .selectFrom("opportunityReport")
    .select(({ fn }) => fn.count<number>("opportunity").distinct().as("n"))
    .where("status", "=", status)
    .executeTakeFirstOrThrow()
  return n
}

/** One open report by one person of one opportunity: a form posted twice, or a second one, is refused. */
export async function insertReport(
  ctx: Context,
  report: Pick<Report, "opportunity" | "reporterId" | "reason" | "words">,
): Promise<number> {
  const { opportunity, reporterId, reason, words } = report
  try {
    const { number } = await ctx.db
      .insertInto("opportunityReport")
      .values({
        ...{ opportunity, reporterId, reason, words },
        ...{ status: "open" satisfies ReportStatus, reportedAt: ctx.now },
      })
      .returning("number")
      .executeTakeFirstOrThrow()
    return number
  } catch (error) {
    if (violatedConstraint(error) === "opportunity_report_open_once") {
      throw new Refusal("conflict", "opportunity-reported-already")
    }
    throw error
  }
}

/** Settles all that are open on a locked opportunity; gives them. */
export async function saveSettled(
  ctx: Context,
  opportunity: number,
  { outcome, settledBy }: { readonly outcome: ReportOutcome; readonly settledBy: string | null },
): Promise<readonly Pick<Report, "number" | "reporterId">[]> {
  return ctx.db
    .updateTable("opportunityReport")
    .set({ status: "settled" satisfies ReportStatus, outcome, settledBy, settledAt: ctx.now })
    .where("opportunity", "=", opportunity)
    .where("status", "=", "open" satisfies ReportStatus)
    .returning(["number", "reporterId"])
    .execute()
}
