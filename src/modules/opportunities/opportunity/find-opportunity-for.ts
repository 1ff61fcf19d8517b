import type { Actor, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { OpportunityType } from "../types/type.store.js"
import { findType } from "../types/type.store.js"
import { sidesOfOpportunity } from "./move-opportunity.js"
import { isPublic, type OpportunitySide } from "./opportunity.js"
import { findOpportunity, type Opportunity } from "./opportunity.store.js"

/** An opportunity as somebody may read it. */
export interface OpenedOpportunity {
  readonly opportunity: Opportunity
  readonly type: OpportunityType
  readonly sides: readonly OpportunitySide[]
}

/**
 * The one door to an opportunity. Drafts are their authors’, and moderation’s once submitted or taken away; what is
 * public is read by members, and by everybody where its kind is open to all. To others it is not there.
 */
export async function findOpportunityFor(reading: Reading, number: number): Promise<OpenedOpportunity> {
  const opportunity = await findOpportunity(reading, number)
  const type = opportunity && (await findType(reading, opportunity.type))
  if (!type) throw new Refusal("not-found", "page-not-found")
  const sides = sidesOfOpportunity(reading.actor, opportunity)
  if (!mayRead(reading.actor, opportunity, type, sides)) throw new Refusal("not-found", "page-not-found")
  return { opportunity, type, sides }
}

/** Of one that has been read already, as a list of many. */
export function mayBeReadBy(actor: Actor, opportunity: Opportunity, type: OpportunityType): boolean {
  return mayRead(actor, opportunity, type, sidesOfOpportunity(actor, opportunity))
}

/** What an address names: nothing has another form of number. */
export function numberIn(params: { readonly number: string }): number {
  if (!/^[1-9]\d{0,14}$/.test(params.number)) throw new Refusal("not-found", "page-not-found")
  return Number(params.number)
}

function mayRead(
  actor: Actor,
  opportunity: Opportunity,
  { audience }: OpportunityType,
  sides: readonly OpportunitySide[],
): boolean {
  if (sides.includes("author")) return true
  if (isPublic(opportunity)) return actor.kind !== "visitor" || audience === "open"
  const { status, removedAt } = opportunity
  return (status === "in-review" || removedAt !== null) && sides.includes("moderation")
}
