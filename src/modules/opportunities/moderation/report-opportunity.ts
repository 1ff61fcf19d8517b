import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { findOpportunityFor } from "../opportunity/find-opportunity-for.js"
import { isPublic } from "../opportunity/opportunity.js"
import type { ReportReason } from "./report.js"
import { insertReport } from "./report.store.js"

interface Reporting {
  readonly number: number
  readonly reason: ReportReason
  readonly words: string | null
}

/** A member tells moderation of a posting that she reads; its author never learns who. */
export async function reportOpportunity(ctx: Context, { number, reason, words }: Reporting): Promise<void> {
  const { opportunity, sides } = await findOpportunityFor(ctx, number)
  if (!isPublic(opportunity)) throw new Refusal("not-found", "page-not-found")
  if (sides.includes("author")) throw new Refusal("conflict", "report-own-opportunity")
  if (reason === "other" && words === null) throw refuseField("words", "opportunity-report-empty")
  const { personId: reporterId } = actingMember(ctx)
  const report = await insertReport(ctx, { opportunity: number, reporterId, reason, words })
  await record(ctx, {
    ...{ act: "opportunities.report", subject: { kind: "opportunity-report", key: report }, to: "open", reason },
  })
}
