import { lifePart } from "../life/life.part.js"
import { moderationPart } from "../moderation/moderation.part.js"
import type { OpportunityPart } from "./opportunity-part.js"

/** In the order of the page. */
export const opportunityParts: readonly OpportunityPart[] = [lifePart, moderationPart]
