import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { lockOpportunity, type Opportunity } from "../opportunity/opportunity.store.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { insertLetter } from "./letter.store.js"
import { reportSettled } from "./moderation.notices.js"
import type { ReportOutcome } from "./report.js"
import { saveSettled } from "./report.store.js"

/** The opportunity held for an act of moderation; nobody moderates what bears her name. */
export async function lockToModerate(ctx: Context, number: number): Promise<Opportunity> {
  await requireRole(ctx, ["moderation"])
  const opportunity = await lockOpportunity(ctx, number)
  refuseOwn(ctx, opportunity)
  return opportunity
}

export function refuseOwn(
  { actor }: Pick<Context, "actor">,
  { creatorId, contactId }: Pick<Opportunity, "creatorId" | "contactId">,
): void {
  if (actor.kind !== "member") return
  if (actor.personId === creatorId || actor.personId === contactId)
    throw new Refusal("forbidden", "moderates-own-opportunity")
}

/** Settles every open report of it; each person who reported is told the outcome. */
export async function settleReports(ctx: Context, number: number, outcome: ReportOutcome): Promise<void> {
  for (const report of await saveSettled(ctx, number, { outcome, settledBy: actingMember(ctx).personId })) {
    const subject = { kind: "opportunity-report", key: report.number }
    await record(ctx, { act: "opportunities.settle-report", subject, from: "open", to: "settled", reason: outcome })
    await tellPeople(ctx, reportSettled, [report.reporterId], { report: report.number })
  }
}

export async function keepLetter(ctx: Context, opportunity: number, body: string | null): Promise<void> {
  if (body !== null) await insertLetter(ctx, { opportunity, writerId: actingMember(ctx).personId, body })
}
