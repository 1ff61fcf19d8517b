import { applicationsPart } from "../applications/applications.part.js"
import { candidatesPart } from "../candidates/candidates.part.js"
import { favouritesPart } from "../favourites/favourites.part.js"
import { historyPart } from "../history/history.part.js"
import { invitationsPart } from "../invitations/invitations.part.js"
import { lifePart } from "../life/life.part.js"
import { moderationPart } from "../moderation/moderation.part.js"
import { postingPart } from "../posting/posting.part.js"
import { sharingPart } from "../sharing/sharing.part.js"
import type { OpportunityPart } from "./opportunity-part.js"

/** In the order of the page. */
export const opportunityParts: readonly OpportunityPart[] = [
  applicationsPart,
  invitationsPart,
  lifePart,
  candidatesPart,
  postingPart,
  favouritesPart,
  sharingPart,
  moderationPart,
  historyPart,
]
