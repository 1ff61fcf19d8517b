import type { Reading } from "../../../platform/context.js"
import type { Programme } from "../programmes/programme.store.js"
import { countFigures } from "./count-figures.js"
import type { Figure } from "./figure.js"
import {
  listCountedPairings,
  listMeetingsBegun,
  listProposalsMade,
  listReviewsOffered,
  listSentRegistrations,
  listSubjectAnswers,
  listSubmissions,
} from "./figures.store.js"
import { countNeeds, type Need, needFields } from "./needs.js"
import { monthsOf, type Period, spanOf } from "./period.js"
import { standingOf } from "./standing.js"

/** What a programme publishes of itself for a period: small counts are masked before anything leaves this folder. */
export interface Figures {
  readonly period: Period
  readonly figures: readonly Figure[]
  readonly needs: readonly Need[]
}

type Counted = Pick<Programme, "id" | "timeZone" | "settings">

/** Counted as it is read: there is no second copy of anything to keep right. */
export async function readFigures(
  reading: Reading,
  { id, timeZone, settings }: Counted,
  period: Period,
): Promise<Figures> {
  const span = spanOf(period, timeZone)
  const asked = { programmeId: id, ...span }
  const [submissions, registrations, pairings, proposals, meetings, reviews, answers] = await Promise.all([
    listSubmissions(reading, asked),
    listSentRegistrations(reading, id),
    listCountedPairings(reading, id),
    listProposalsMade(reading, asked),
    listMeetingsBegun(reading, asked),
    listReviewsOffered(reading, asked),
    listSubjectAnswers(reading, id, needFields),
  ])
  const standing = standingOf(registrations, pairings)
  const { serviceWeeks, goals } = settings
  const clock = { now: reading.now, span, months: monthsOf(period, timeZone), serviceWeeks }
  const facts = { submissions, registrations, pairings, proposals, meetings, reviews }
  return { period, figures: countFigures(facts, standing, clock), needs: countNeeds(answers, standing, goals) }
}
