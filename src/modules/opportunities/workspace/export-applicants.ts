import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { type Comparison, compareApplicants } from "./compare-applicants.js"

/** An author takes the list of applicants away: what the page shows her, and no more. */
export async function exportApplicants(ctx: Context, number: number): Promise<Comparison> {
  const comparison = await compareApplicants(ctx, number)
  await record(ctx, { act: "opportunities.export-applications", subject: { kind: "opportunity", key: number } })
  return comparison
}
