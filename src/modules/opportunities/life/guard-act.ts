import { Refusal } from "../../../platform/refusal.js"
import type { OpportunityAct } from "../opportunity/opportunity.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import type { Standing } from "./standing.store.js"

/** What an act needs beyond the status: read by the commands under their lock, and by the buttons. */
export function guardAct(
  act: OpportunityAct,
  { publishedAt }: Pick<Opportunity, "publishedAt">,
  { offered, accepted }: Pick<Standing, "offered" | "accepted">,
): Refusal | undefined {
  const needsSomebody = act === "start" || act === "complete"
  if (needsSomebody && accepted === 0) return new Refusal("conflict", "nobody-accepted")
  if ((act === "complete" || act === "cancel") && offered > 0) return new Refusal("conflict", "offer-open")
  if (act === "cancel" && accepted > 0) return new Refusal("conflict", "place-accepted")
  if (act === "reopen" && publishedAt === null) return new Refusal("conflict", "never-published")
  return undefined
}
