import type { Opportunity } from "../opportunity/opportunity.store.js"

/** Who applies to what is offered; who answers what is sought. One act, with words of its own. */
export type ApplicationKind = "application" | "answer"

export function kindOf({ side }: Pick<Opportunity, "side">): ApplicationKind {
  return side === "seeking" ? "answer" : "application"
}
