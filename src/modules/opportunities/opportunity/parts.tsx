import type { OpportunityPart } from "./opportunity-part.js"

/** In the order of the page. */
export const opportunityParts: readonly OpportunityPart[] = []
