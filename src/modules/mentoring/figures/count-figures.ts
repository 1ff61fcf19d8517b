import type { Temporal } from "temporal-polyfill"
import { meetingStatuses } from "../meetings/meeting.js"
import { declineReasons, proposalStatuses } from "../proposals/proposal.js"
import { type RegistrationSide, registrationStatuses } from "../registrations/registration.js"
import { answersOf, reviewKinds } from "../reviews/review.js"
import { countFigure, type Figure, partOf, weighFigure } from "./figure.js"
import type {
  CountedMeeting,
  CountedPairing,
  CountedProposal,
  CountedRegistration,
  CountedReview,
  Submission,
} from "./figures.store.js"
import { type Month, monthOf, type Span } from "./period.js"
import type { Standing } from "./standing.js"

export interface Facts {
  readonly submissions: readonly Submission[]
  readonly registrations: readonly CountedRegistration[]
  readonly pairings: readonly CountedPairing[]
  readonly proposals: readonly CountedProposal[]
  readonly meetings: readonly CountedMeeting[]
  readonly reviews: readonly CountedReview[]
}

export interface Clock {
  readonly now: Temporal.Instant
  readonly span: Span
  readonly months: readonly Month[]
  /** Weeks after which a mentee who waits is served before all others. */
  readonly serviceWeeks: number
}

/** How long somebody has waited, beside what the programme promises. */
export const waits = ["within", "beyond", "beyond-twice"] as const
export type Wait = (typeof waits)[number]

/** What mentors offer: places in a pairing, places held by a proposal, places free. */
export const placeStates = ["active", "proposed", "free"] as const
export type PlaceState = (typeof placeStates)[number]

export const closings = ["completed", "ended"] as const
export type Closing = (typeof closings)[number]

/** Of a review that nobody answered: nobody has to. */
export const noAnswer = "none"

const sentStatuses = registrationStatuses.filter((status) => status !== "draft")
const reasons = [...new Set([...declineReasons.mentee, ...declineReasons.mentor])]

/** Every figure of a programme, small counts masked. */
export function countFigures(facts: Facts, standing: Standing, clock: Clock): readonly Figure[] {
  return [
    ...countIntake(facts, clock),
    ...countRegistrations(facts),
    ...countWaiting(standing, clock),
    ...countProposals(facts, clock),
    ...countPairings(facts, clock),
    ...countMeetings(facts, clock),
    ...countReviews(facts),
  ]
}

const codesOf = (months: readonly Month[]) => months.map(({ code }) => code)

const isWithin = (at: Temporal.Instant | null, { from, until }: Span): at is Temporal.Instant =>
  at !== null && at.epochMilliseconds >= from.epochMilliseconds && at.epochMilliseconds < until.epochMilliseconds

function countIntake({ submissions }: Facts, { months }: Clock): readonly Figure[] {
  const monthsFor = (side: RegistrationSide) =>
    submissions.filter((each) => each.side === side).map(({ at }) => monthOf(at, months))
  return [
    countFigure("intake-mentors", codesOf(months), monthsFor("mentor")),
    countFigure("intake-mentees", codesOf(months), monthsFor("mentee")),
  ]
}

function countRegistrations({ registrations }: Facts): readonly Figure[] {
  const statusesFor = (side: RegistrationSide) =>
    registrations.filter((each) => each.side === side).map(({ status }) => status)
  return [
    countFigure("mentors", sentStatuses, statusesFor("mentor")),
    countFigure("mentees", sentStatuses, statusesFor("mentee")),
  ]
}

function countWaiting({ waiting, held, freePlaces }: Standing, { now, serviceWeeks }: Clock): readonly Figure[] {
  const waitOf = ({ waitingSince }: CountedRegistration): Wait => {
    const weeks = waitingSince === null ? 0 : now.since(waitingSince).total("hours") / (7 * 24)
    if (weeks <= serviceWeeks) return "within"
    return weeks <= 2 * serviceWeeks ? "beyond" : "beyond-twice"
  }
  const taken = held.map(({ status }) => ({ part: status === "active" ? "active" : "proposed", n: 1 }))
  const free = [...freePlaces.values()].map((n) => ({ part: "free", n }))
  return [countFigure("waiting", waits, waiting.map(waitOf)), weighFigure("places", placeStates, [...taken, ...free])]
}

function countProposals({ proposals }: Facts, { months }: Clock): readonly Figure[] {
  const made = countFigure(
    "proposals",
    codesOf(months),
    proposals.map(({ sentAt }) => monthOf(sentAt, months)),
  )
  const answers = countFigure(
    "answers",
    proposalStatuses,
    proposals.map(({ status }) => status),
  )
  const declined = proposals.filter(({ status }) => status === "declined")
  const given = declined.map(({ reason }) => reason ?? "other")
  return [made, answers, countFigure("declines", reasons, given, partOf(answers, "declined"))]
}

function countPairings({ pairings }: Facts, { months, span }: Clock): readonly Figure[] {
  const confirmed = pairings.flatMap(({ confirmedAt }) => (isWithin(confirmedAt, span) ? [confirmedAt] : []))
  const over = pairings.filter(({ endedAt }) => isWithin(endedAt, span))
  return [
    countFigure(
      "pairings",
      codesOf(months),
      confirmed.map((at) => monthOf(at, months)),
    ),
    countFigure(
      "completion",
      closings,
      over.map(({ status }) => status),
    ),
  ]
}

function countMeetings({ meetings }: Facts, { months }: Clock): readonly Figure[] {
  const outcomes = countFigure(
    "meeting-outcomes",
    meetingStatuses,
    meetings.map(({ status }) => status),
  )
  const met = meetings.filter(({ status }) => status === "met").map(({ startsAt }) => monthOf(startsAt, months))
  return [countFigure("meetings", codesOf(months), met, partOf(outcomes, "met")), outcomes]
}

function countReviews({ reviews }: Facts): readonly Figure[] {
  return reviewKinds.map((kind) =>
    countFigure(
      kind,
      [...answersOf[kind], noAnswer],
      reviews.filter((each) => each.kind === kind).map(({ answer }) => answer ?? noAnswer),
    ),
  )
}
