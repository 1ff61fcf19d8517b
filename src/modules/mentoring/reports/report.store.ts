import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import type { ReportOutcome, ReportReason, ReportStatus } from "./report.js"

export interface Report {
  readonly number: number
  readonly pairingId: string
  readonly reporterId: string
  readonly reporterName: string
  readonly reportedId: string
  readonly reportedName: string
  readonly reason: ReportReason
  readonly sealedWords: string | null
  readonly status: ReportStatus
  readonly outcome: ReportOutcome | null
  readonly reportedAt: Temporal.Instant
  readonly settledAt: Temporal.Instant | null
}

export interface ReportedExchange {
  readonly position: number
  readonly authorId: string
  readonly sealedBody: string
  readonly sentAt: Temporal.Instant
}

function reports({ db }: Reading) {
  return db
    .selectFrom("exchangeReport")
    .innerJoin("person as reporter", "reporter.id", "exchangeReport.reporterId")
    .innerJoin("person as reported", "reported.id", "exchangeReport.reportedId")
    .select([
      "exchangeReport.number",
      "exchangeReport.pairingId",
      "exchangeReport.reporterId",
      "reporter.displayName as reporterName",
      "exchangeReport.reportedId",
      "reported.displayName as reportedName",
      "exchangeReport.reason",
      "exchangeReport.sealedWords",
      "exchangeReport.status",
      "exchangeReport.outcome",
      "exchangeReport.reportedAt",
      "exchangeReport.settledAt",
    ])
    .$narrowType<{ reason: ReportReason; status: ReportStatus; outcome: ReportOutcome | null }>()
}

export async function findReport(reading: Reading, number: number): Promise<Report | undefined> {
  return reports(reading).where("number", "=", number).executeTakeFirst()
}

export async function lockReport(ctx: Context, number: number): Promise<Report | undefined> {
  return reports(ctx).where("number", "=", number).forUpdate("exchangeReport").executeTakeFirst()
}

/** Those that wait the longest first; the settled ones the latest first. */
export async function listReports(
  reading: Reading,
  status: ReportStatus,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly Report[]> {
  return reports(reading)
    .where("status", "=", status)
    .orderBy("reportedAt", status === "open" ? "asc" : "desc")
    .limit(part.limit)
    .offset(part.offset)
    .execute()
}

export async function countReports({ db }: Reading, status: ReportStatus): Promise<number> {
  const { n } = await db
    .selectFrom("exchangeReport")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("status", "=", status)
    .executeTakeFirstOrThrow()
  return n
}

/** What one of the two has reported of this pairing, the latest first. */
export async function listReportsBy(
  reading: Reading,
  pairingId: string,
  reporterId: string,
): Promise<readonly Report[]> {
  return reports(reading)
    .where("pairingId", "=", pairingId)
    .where("reporterId", "=", reporterId)
    .orderBy("reportedAt", "desc")
    .execute()
}

/** One report at a time by one person of one pairing: a form posted twice, or a second one, is refused. */
export async function insertReport(
  ctx: Context,
  report: Pick<Report, "pairingId" | "reporterId" | "reportedId" | "reason" | "sealedWords">,
): Promise<number> {
  const { pairingId, reporterId, reportedId, reason, sealedWords } = report
  try {
    const { number } = await ctx.db
      .insertInto("exchangeReport")
      .values({
        ...{ pairingId, reporterId, reportedId, reason, sealedWords },
        ...{ status: "open" satisfies ReportStatus, reportedAt: ctx.now },
      })
      .returning("number")
      .executeTakeFirstOrThrow()
    return number
  } catch (error) {
    if (violatedConstraint(error) === "exchange_report_open_once") throw new Refusal("conflict", "report-under-way")
    throw error
  }
}

export async function insertReported(
  ctx: Context,
  reportNumber: number,
  { position, authorId, sealedBody, sentAt }: ReportedExchange,
): Promise<void> {
  await ctx.db.insertInto("reportedExchange").values({ reportNumber, position, authorId, sealedBody, sentAt }).execute()
}

export async function listReported({ db }: Reading, reportNumber: number): Promise<readonly ReportedExchange[]> {
  return db
    .selectFrom("reportedExchange")
    .select(["position", "authorId", "sealedBody", "sentAt"])
    .where("reportNumber", "=", reportNumber)
    .orderBy("position")
    .execute()
}

export async function saveSettled(
  ctx: Context,
  number: number,
  { outcome, settledBy }: { readonly outcome: ReportOutcome; readonly settledBy: string },
): Promise<void> {
  await ctx.db
    .updateTable("exchangeReport")
    .set({ status: "settled" satisfies ReportStatus, outcome, settledBy, settledAt: ctx.now })
    .where("number", "=", number)
    .where("status", "=", "open" satisfies ReportStatus)
    .execute()
}
