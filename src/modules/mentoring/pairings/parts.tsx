import { agreementPart } from "../agreement/agreement.part.js"
import { exchangesPart } from "../exchanges/exchanges-part.js"
import { firstMeetingPart } from "../first-meeting/first-meeting.part.js"
import { meetingsPart } from "../meetings/meetings.part.js"
import { finalPart, midtermPart, reviewStep } from "../reviews/reviews-part.js"
import { situationBlock, situationStep } from "../situations/situations-part.js"
import type { PairingPart } from "./pairing-part.js"

/** In the order of the page. A next step that stands earlier is said first. */
export const pairingParts: readonly PairingPart[] = [
  situationStep,
  firstMeetingPart,
  agreementPart,
  reviewStep,
  meetingsPart,
  exchangesPart,
  midtermPart,
  finalPart,
  situationBlock,
]
