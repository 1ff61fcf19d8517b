import type { Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { actsFrom, stateAfter } from "../../../platform/transitions.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { findOpportunityFor, type OpenedOpportunity } from "../opportunity/find-opportunity-for.js"
import { type OpportunityAct, opportunityTransitions } from "../opportunity/opportunity.js"
import { guardAct } from "./guard-act.js"
import { readStanding, type Standing } from "./standing.store.js"

/** Acts that have a page of their own, which says what they bring before they are done; in the order of the buttons. */
export const pageActs = {
  complete: marketplacePaths.completion,
  start: marketplacePaths.start,
  extend: marketplacePaths.extension,
  close: marketplacePaths.closing,
  "send-back": marketplacePaths.reviewWithdrawal,
  reopen: marketplacePaths.reopening,
  archive: marketplacePaths.archiving,
  cancel: marketplacePaths.cancellation,
} as const satisfies Partial<Readonly<Record<OpportunityAct, unknown>>>
export type PageAct = keyof typeof pageActs

const pageActNames = Object.keys(pageActs) as PageAct[]

/** Moderation sends back with a reason, at its desk. */
const sidesFor = (act: PageAct, { sides }: Pick<OpenedOpportunity, "sides">) =>
  act === "send-back" ? sides.filter((side) => side === "author") : sides

/** What the reader could do at once. */
export function openActs(
  opened: Pick<OpenedOpportunity, "opportunity" | "sides">,
  standing: Standing,
): readonly PageAct[] {
  const { opportunity } = opened
  return pageActNames.filter(
    (act) =>
      actsFrom(opportunityTransitions, opportunity.status, sidesFor(act, opened)).has(act) &&
      guardAct(act, opportunity, standing) === undefined,
  )
}

export interface ActToConfirm {
  readonly opened: OpenedOpportunity
  readonly standing: Standing
  /** Why it cannot be done now. */
  readonly refusal: Refusal | undefined
}

/** The act before somebody who may do it; for others it is not there. */
export async function findActFor(reading: Reading, number: number, act: PageAct): Promise<ActToConfirm> {
  const opened = await findOpportunityFor(reading, number)
  const { opportunity } = opened
  const asked = { act, from: opportunity.status, sides: sidesFor(act, opened) }
  const to = stateAfter(opportunityTransitions, asked, "opportunity-changed-meanwhile")
  if (to instanceof Refusal && to.kind === "not-found") throw to
  const standing = await readStanding(reading, number)
  return { opened, standing, refusal: to instanceof Refusal ? to : guardAct(act, opportunity, standing) }
}
