import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockToModerate, settleReports } from "./moderate.js"
import { listReportsOf } from "./report.store.js"

/** Nothing is wrong with it: who reported is told, its author is not. */
export async function dismissReports(ctx: Context, { number }: { readonly number: number }): Promise<void> {
  await lockToModerate(ctx, number)
  const isWaiting = (await listReportsOf(ctx, number)).some(({ status }) => status === "open")
  if (!isWaiting) throw new Refusal("conflict", "opportunity-reports-settled")
  await settleReports(ctx, number, "dismissed")
}
