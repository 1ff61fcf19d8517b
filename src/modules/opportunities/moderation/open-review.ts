import type { Context } from "../../../platform/context.js"
import { recordAccessToEach } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { findOpportunityFor, type OpenedOpportunity } from "../opportunity/find-opportunity-for.js"
import { type Letter, listLetters } from "./letter.store.js"
import { refuseOwn } from "./moderate.js"
import { listReportsOf, type Report } from "./report.store.js"

export interface OpenedReview {
  readonly opened: OpenedOpportunity
  readonly reports: readonly Omit<Report, "reporterId">[]
  readonly letters: readonly Letter[]
}

/** What moderation reads before it decides, and that its authors can see was read; who reported is not shown to it. */
export async function openReview(ctx: Context, number: number): Promise<OpenedReview> {
  await requireRole(ctx, ["moderation"])
  const opened = await findOpportunityFor(ctx, number)
  refuseOwn(ctx, opened.opportunity)
  if (opened.opportunity.status === "draft") throw new Refusal("not-found", "page-not-found")
  const personIds = authorsOf(opened.opportunity)
  await recordAccessToEach(ctx, { personIds, purpose: "moderation", page: "opportunities.review" })
  return { opened, reports: await listReportsOf(ctx, number), letters: await listLetters(ctx, number) }
}
