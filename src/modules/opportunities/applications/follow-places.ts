import type { Context } from "../../../platform/context.js"
import { endApplications } from "../life/end-applications.js"
import { readStanding } from "../life/standing.store.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import type { OpportunityStatus } from "../opportunity/opportunity.js"
import { lockOpportunity } from "../opportunity/opportunity.store.js"

/** The last place taken fills these; others go on as they are. */
const fillable: readonly OpportunityStatus[] = ["published", "closed-to-applications"]

/**
 * An opportunity follows its places, in the act that took one or gave one back: with the last one it is filled and those
 * who still wait are answered; with one given back it is filled no more.
 */
export async function followPlaces(ctx: Context, number: number): Promise<void> {
  const opportunity = await lockOpportunity(ctx, number)
  const { places, status } = opportunity
  if (places === null) return
  const isFull = (await readStanding(ctx, number)).accepted >= places
  const following = { sides: ["platform"] } as const
  if (!isFull && status === "filled") await moveOpportunity(ctx, opportunity, { act: "free", ...following })
  if (!isFull) return
  if (fillable.includes(status)) await moveOpportunity(ctx, opportunity, { act: "fill", ...following })
  await endApplications(ctx, opportunity, { reason: "filled", statuses: ["sent"] })
}
