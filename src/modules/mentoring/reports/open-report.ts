import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { recordAccess } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { unseal } from "../../../platform/seal.js"
import { placeOfReported, placeOfWords } from "./report.js"
import { findReport, listReported, type Report } from "./report.store.js"

export interface OpenedReport {
  readonly report: Report
  readonly words: string | null
  readonly messages: readonly {
    readonly position: number
    readonly authorName: string
    readonly body: string
    readonly sentAt: Temporal.Instant
  }[]
}

/** Shows moderation what one of the two chose to disclose, and nothing else; both can see that it was read. */
export async function openReport(ctx: Context, number: number): Promise<OpenedReport> {
  await requireRole(ctx, ["moderation"])
  const report = await findReport(ctx, number)
  if (!report) throw new Refusal("not-found", "page-not-found")
  const { pairingId, reporterId, reportedId, sealedWords } = report
  for (const personId of [reporterId, reportedId]) {
    await recordAccess(ctx, { personId, purpose: "moderation", page: "mentoring.report" })
  }
  const messages = await listReported(ctx, report.number)
  return {
    report,
    words: sealedWords === null ? null : unseal(ctx.keys, sealedWords, placeOfWords(pairingId, reporterId)),
    messages: messages.map(({ position, authorId, sealedBody, sentAt }) => ({
      position,
      authorName: authorId === reporterId ? report.reporterName : report.reportedName,
      body: unseal(ctx.keys, sealedBody, placeOfReported(report.number, position)),
      sentAt,
    })),
  }
}
