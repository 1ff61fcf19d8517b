import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { tellPartner } from "../pairings/tell-partner.js"
import type { ReportOutcome } from "./report.js"
import { lockReport, saveSettled } from "./report.store.js"
import { reportSettled } from "./reports.notices.js"

/** Moderation says what it found; she who reported is told. */
export async function settleReport(
  ctx: Context,
  { number, outcome }: { readonly number: number; readonly outcome: ReportOutcome },
): Promise<void> {
  await requireRole(ctx, ["moderation"])
  const report = await lockReport(ctx, number)
  if (!report) throw new Refusal("not-found", "page-not-found")
  if (report.status !== "open") throw new Refusal("conflict", "report-settled-already")
  await saveSettled(ctx, number, { outcome, settledBy: actingMember(ctx).personId })
  await record(ctx, {
    act: "mentoring.settle-report",
    subject: { kind: "exchange-report", key: number },
    from: "open",
    to: "settled",
    reason: outcome,
  })
  await tellPartner(ctx, reportSettled, { personId: report.reporterId }, { number })
}
