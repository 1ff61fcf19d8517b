import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import type { MeetingStatus } from "../meetings/meeting.js"
import type { PairingStatus } from "../pairings/pairing.js"
import type { DeclineReason, ProposalStatus } from "../proposals/proposal.js"
import type { RegistrationSide, RegistrationStatus } from "../registrations/registration.js"
import type { ReviewAnswer, ReviewKind } from "../reviews/review.js"
import type { Span } from "./period.js"

/** Each question of this file is one query, whatever the size of the programme. */
export interface FiguresAsked extends Span {
  readonly programmeId: string
}

export interface Submission {
  readonly side: RegistrationSide
  readonly at: Temporal.Instant
}

/** Registrations sent within the span; the history alone keeps when. */
export async function listSubmissions(
  { db }: Reading,
  { programmeId, from, until }: FiguresAsked,
): Promise<readonly Submission[]> {
  return db
    .selectFrom("registration")
    .innerJoin("event", (join) =>
      join
        .onRef("event.subjectKey", "=", ({ cast, ref }) => cast<string>(ref("registration.id"), "text"))
        .on("event.subjectKind", "=", "registration")
        .on("event.act", "=", "mentoring.submit-registration"),
    )
    .select(["registration.side", "event.at"])
    .where("registration.programmeId", "=", programmeId)
    .where("event.at", ">=", from)
    .where("event.at", "<", until)
    .$narrowType<{ side: RegistrationSide }>()
    .execute()
}

export interface CountedRegistration {
  readonly id: string
  readonly side: RegistrationSide
  readonly status: RegistrationStatus
  readonly places: number
  readonly waitingSince: Temporal.Instant | null
}

/** Registrations as they stand now; a draft is its holder's alone until she sends it. */
export async function listSentRegistrations(
  { db }: Reading,
  programmeId: string,
): Promise<readonly CountedRegistration[]> {
  return db
    .selectFrom("registration")
    .select(["id", "side", "status", "places", "waitingSince"])
    .where("programmeId", "=", programmeId)
    .where("status", "!=", "draft" satisfies RegistrationStatus)
    .$narrowType<{ side: RegistrationSide; status: RegistrationStatus }>()
    .execute()
}

export interface CountedPairing {
  readonly mentorRegistrationId: string
  readonly menteeRegistrationId: string
  readonly status: PairingStatus
  readonly confirmedAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
}

const beforeConfirmation = ["asked", "proposed"] as const satisfies readonly PairingStatus[]

/** Pairings that were confirmed at any time, and those that hold a place. */
export async function listCountedPairings({ db }: Reading, programmeId: string): Promise<readonly CountedPairing[]> {
  return db
    .selectFrom("pairing")
    .select(["mentorRegistrationId", "menteeRegistrationId", "status", "confirmedAt", "endedAt"])
    .where("programmeId", "=", programmeId)
    .where((either) => either.or([either("confirmedAt", "is not", null), either("status", "in", beforeConfirmation)]))
    .$narrowType<{ status: PairingStatus }>()
    .execute()
}

export interface CountedProposal {
  readonly status: ProposalStatus
  readonly reason: DeclineReason | null
  readonly sentAt: Temporal.Instant
}

/** Proposals made within the span. */
export async function listProposalsMade(
  { db }: Reading,
  { programmeId, from, until }: FiguresAsked,
): Promise<readonly CountedProposal[]> {
  return db
    .selectFrom("proposal")
    .select(["status", "reason", "sentAt"])
    .where("programmeId", "=", programmeId)
    .where("sentAt", ">=", from)
    .where("sentAt", "<", until)
    .$narrowType<{ status: ProposalStatus; reason: DeclineReason | null }>()
    .execute()
}

export interface CountedMeeting {
  readonly status: MeetingStatus
  readonly startsAt: Temporal.Instant
}

/** Meetings that begin within the span. */
export async function listMeetingsBegun(
  { db }: Reading,
  { programmeId, from, until }: FiguresAsked,
): Promise<readonly CountedMeeting[]> {
  return db
    .selectFrom("meeting")
    .innerJoin("pairing", "pairing.id", "meeting.pairingId")
    .select(["meeting.status", "meeting.startsAt"])
    .where("pairing.programmeId", "=", programmeId)
    .where("meeting.startsAt", ">=", from)
    .where("meeting.startsAt", "<", until)
    .$narrowType<{ status: MeetingStatus }>()
    .execute()
}

export interface CountedReview {
  readonly kind: ReviewKind
  readonly answer: ReviewAnswer | null
}

/** Reviews offered within the span: the code of an answer, never a word. */
export async function listReviewsOffered(
  { db }: Reading,
  { programmeId, from, until }: FiguresAsked,
): Promise<readonly CountedReview[]> {
  return db
    .selectFrom("pairingReview")
    .innerJoin("pairing", "pairing.id", "pairingReview.pairingId")
    .select(["pairingReview.kind", "pairingReview.answer"])
    .where("pairing.programmeId", "=", programmeId)
    .where("pairingReview.offeredAt", ">=", from)
    .where("pairingReview.offeredAt", "<", until)
    .$narrowType<{ kind: ReviewKind; answer: ReviewAnswer | null }>()
    .execute()
}

/** What active registrations ask for and offer, unread: the answer's own question knows its form. */
export async function listSubjectAnswers(
  { db }: Reading,
  programmeId: string,
  fields: readonly string[],
): Promise<readonly { readonly registrationId: string; readonly field: string; readonly value: unknown }[]> {
  return db
    .selectFrom("registrationAnswer")
    .innerJoin("registration", "registration.id", "registrationAnswer.registrationId")
    .select(["registrationAnswer.registrationId", "registrationAnswer.field", "registrationAnswer.value"])
    .where("registration.programmeId", "=", programmeId)
    .where("registration.status", "=", "active" satisfies RegistrationStatus)
    .where("registrationAnswer.field", "in", [...fields])
    .execute()
}
