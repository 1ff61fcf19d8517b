import type { Actor, Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { holds, wholePlatform } from "../../../platform/roles.js"
import { stateAfter } from "../../../platform/transitions.js"
import {
  type OpportunityAct,
  type OpportunitySide,
  type OpportunityStatus,
  opportunityTransitions,
} from "./opportunity.js"
import { type Opportunity, saveOpportunityStatus } from "./opportunity.store.js"

/** Which sides of an opportunity somebody stands on. Whose address stands on it is its author once she has agreed. */
export function sidesOfOpportunity(
  actor: Actor,
  { creatorId, contactId, contactAgreedAt }: Pick<Opportunity, "creatorId" | "contactId" | "contactAgreedAt">,
): readonly OpportunitySide[] {
  if (actor.kind === "system") return ["platform"]
  if (actor.kind === "operator") return ["administrator"]
  if (actor.kind !== "member") return []
  // Nobody judges what bears her name.
  if (actor.personId === creatorId) return ["author"]
  if (actor.personId === contactId) return contactAgreedAt === null ? [] : ["author"]
  return [
    ...(holds(actor.grants, ["moderation"], wholePlatform) ? (["moderation"] as const) : []),
    ...(holds(actor.grants, ["administrator"], wholePlatform) ? (["administrator"] as const) : []),
  ]
}

/**
 * Moves a locked opportunity as its table of transitions allows, and writes it down. Guards of one act (places, open
 * offers) are its command's; so is `requireRole` where staff act.
 */
export async function moveOpportunity(
  ctx: Context,
  opportunity: Opportunity,
  move: { readonly act: OpportunityAct; readonly sides: readonly OpportunitySide[]; readonly reason?: string },
): Promise<OpportunityStatus> {
  const { number, status: from } = opportunity
  const { act, sides, reason } = move
  const to = orThrow(stateAfter(opportunityTransitions, { act, from, sides }, "opportunity-changed-meanwhile"))
  await saveOpportunityStatus(ctx, opportunity, { to, isRemoved: act === "remove", reason: reason ?? null })
  await record(ctx, {
    ...{ act: `opportunities.${act}`, subject: { kind: "opportunity", key: number }, from, to },
    ...(reason !== undefined && { reason }),
  })
  return to
}
