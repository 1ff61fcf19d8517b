import type { Context } from "../../../platform/context.js"
import { lockOpportunity } from "../opportunity/opportunity.store.js"
import { archiveOpportunity } from "./archive-opportunity.js"
import { closeOpportunity } from "./close-opportunity.js"
import { type DueAct, dueAct } from "./due.js"
import { expireOpportunity } from "./expire-opportunity.js"
import { remindOfOpportunity } from "./remind-of-opportunity.js"
import { readStanding } from "./standing.store.js"
import { startOpportunity } from "./start-opportunity.js"

const acts: Readonly<Record<DueAct, (ctx: Context, opportunity: { readonly number: number }) => Promise<void>>> = {
  close: closeOpportunity,
  expire: expireOpportunity,
  start: startOpportunity,
  archive: archiveOpportunity,
}

/**
 * Does all that time asks of one opportunity, each thing once. A worker that was away catches up: what closes may begin
 * in the same act.
 */
export async function followOpportunity(ctx: Context, number: number): Promise<void> {
  let opportunity = await lockOpportunity(ctx, number)
  for (;;) {
    const due = dueAct(opportunity, await readStanding(ctx, number), ctx.now)
    if (due === undefined) break
    await acts[due](ctx, { number })
    opportunity = await lockOpportunity(ctx, number)
  }
  await remindOfOpportunity(ctx, opportunity)
}
