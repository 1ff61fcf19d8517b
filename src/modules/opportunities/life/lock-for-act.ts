import type { Context } from "../../../platform/context.js"
import { orThrow } from "../../../platform/refusal.js"
import { stateAfter } from "../../../platform/transitions.js"
import { sidesOfOpportunity } from "../opportunity/move-opportunity.js"
import {
  type OpportunityAct,
  type OpportunitySide,
  opportunitySides,
  opportunityTransitions,
} from "../opportunity/opportunity.js"
import { lockOpportunity, type Opportunity } from "../opportunity/opportunity.store.js"
import { guardAct } from "./guard-act.js"
import { readStanding, type Standing } from "./standing.store.js"

interface Held {
  readonly opportunity: Opportunity
  readonly sides: readonly OpportunitySide[]
  readonly standing: Standing
}

/** Holds the opportunity for an act; who may not do it learns nothing of what stands in its way. */
export async function lockForAct(
  ctx: Context,
  number: number,
  act: OpportunityAct,
  /** The sides that this command is for, where another command does the same act for others. */
  only: readonly OpportunitySide[] = opportunitySides,
): Promise<Held> {
  const opportunity = await lockOpportunity(ctx, number)
  const sides = sidesOfOpportunity(ctx.actor, opportunity).filter((side) => only.includes(side))
  const asked = { act, from: opportunity.status, sides }
  orThrow(stateAfter(opportunityTransitions, asked, "opportunity-changed-meanwhile"))
  const standing = await readStanding(ctx, number)
  const refusal = guardAct(act, opportunity, standing)
  if (refusal) throw refusal
  return { opportunity, sides, standing }
}
