import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { tellOptedIn } from "../opt-ins/tell-opted-in.js"
import { lockToModerate } from "./moderate.js"
import { opportunityApproved } from "./moderation.notices.js"

/** Moderation has read it: it is published. */
export async function approveOpportunity(ctx: Context, { number }: { readonly number: number }): Promise<void> {
  const opportunity = await lockToModerate(ctx, number)
  const { status, closesAt } = opportunity
  const isLate = closesAt !== null && closesAt.epochMilliseconds <= ctx.now.epochMilliseconds
  if (status === "in-review" && isLate) throw new Refusal("conflict", "deadline-over-in-review")
  await moveOpportunity(ctx, opportunity, { act: "approve", sides: ["moderation"] })
  await tellOptedIn(ctx, number)
  await tellPeople(ctx, opportunityApproved, authorsOf(opportunity), { number })
}
