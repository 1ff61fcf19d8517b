import type { Context } from "../../../platform/context.js"
import { askRun, findRunAsked } from "../../../platform/runs.js"
import { lockOpportunity } from "../opportunity/opportunity.store.js"
import { announcementRun } from "./announcement-run.js"

/** Called when an opportunity is published: once for all, however often it is closed and extended. */
export async function tellOptedIn(ctx: Context, number: number): Promise<void> {
  await lockOpportunity(ctx, number)
  const parameters = { opportunity: String(number) }
  if (await findRunAsked(ctx, announcementRun.name, parameters)) return
  await askRun(ctx, announcementRun, parameters)
}
