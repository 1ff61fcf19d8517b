import { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import { heldStatuses } from "../pairings/pairing.js"
import type { QuestionKind } from "../proposals/question.store.js"
import type { SituationKind } from "../situations/situation.js"
import type { WaitingItem, WaitingKind } from "./waiting-item.js"

type Ids = readonly string[]

/** Questions asked of the coordination before an answer, and reviews, which wait whatever became of the proposal. */
export async function listOpenQuestions({ db }: Reading, programmeIds: Ids): Promise<readonly WaitingItem[]> {
  const rows = await db
    .selectFrom("proposalQuestion")
    .innerJoin("proposal", "proposal.id", "proposalQuestion.proposalId")
    .innerJoin("registration", "registration.id", "proposal.registrationId")
    .innerJoin("person", "person.id", "registration.personId")
    .select(["proposalQuestion.id", "proposal.programmeId", "person.displayName", "proposalQuestion.askedAt"])
    .select("proposalQuestion.kind")
    .where("proposal.programmeId", "in", programmeIds)
    .where((where) => where.or([where("proposalQuestion.kind", "=", "review"), where("proposal.status", "=", "sent")]))
    .where("proposalQuestion.pairingId", "is", null)
    .where("proposalQuestion.answeredAt", "is", null)
    .$narrowType<{ kind: QuestionKind }>()
    .execute()
  return rows.map(({ id, kind, programmeId, displayName, askedAt }) => ({
    ...{ kind, programmeId, key: id, names: [displayName], since: askedAt },
  }))
}

/** What one of the two of a pairing has told, and nobody has settled. */
export async function listOpenSituations({ db }: Reading, programmeIds: Ids): Promise<readonly WaitingItem[]> {
  const rows = await db
    .selectFrom("situation")
    .innerJoin("pairing", "pairing.id", "situation.pairingId")
    .innerJoin("person", "person.id", "situation.raisedBy")
    .select(["situation.id", "situation.kind", "pairing.programmeId", "person.displayName", "situation.raisedAt"])
    .where("pairing.programmeId", "in", programmeIds)
    .where("situation.settledAt", "is", null)
    .$narrowType<{ programmeId: string; kind: SituationKind }>()
    .execute()
  return rows.map(({ id, kind, programmeId, displayName, raisedAt }) => ({
    ...{ kind: waitingKindOf[kind], programmeId, key: id, names: [displayName], since: raisedAt },
  }))
}

const waitingKindOf = {
  question: "pairing-question",
  "help-wished": "help-wished",
  "silent-partner": "silence",
  absence: "absence",
  "new-organisation": "change-announced",
  "new-level": "change-announced",
} as const satisfies Readonly<Record<SituationKind, WaitingKind>>

/** The latest run of each stream, where pairs of it are not proposed yet. */
export async function listReadyRuns({ db }: Reading, programmeIds: Ids): Promise<readonly WaitingItem[]> {
  const rows = await db
    .selectFrom("matchingRun")
    .select(["programmeId", "number", "solvedAt"])
    .distinctOn(["programmeId", "stream"])
    .where("programmeId", "in", programmeIds)
    .where("solvedAt", "is not", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("matchingPair")
          .select("matchingPair.choice")
          .whereRef("matchingPair.matchingRunId", "=", "matchingRun.id")
          .where("matchingPair.proposalId", "is", null),
      ),
    )
    .orderBy("programmeId")
    .orderBy("stream")
    .orderBy("number", "desc")
    .execute()
  return rows.flatMap(({ programmeId, number, solvedAt }) =>
    solvedAt === null
      ? []
      : [{ kind: "run-ready" as const, programmeId, key: String(number), names: [], since: solvedAt }],
  )
}

/** Pairings confirmed before then without any meeting. */
export async function listUnmet(
  { db }: Reading,
  programmeId: string,
  confirmedBefore: Temporal.Instant,
): Promise<readonly WaitingItem[]> {
  const rows = await db
    .selectFrom("pairing")
    .innerJoin("registration as ofMentor", "ofMentor.id", "pairing.mentorRegistrationId")
    .innerJoin("registration as ofMentee", "ofMentee.id", "pairing.menteeRegistrationId")
    .innerJoin("person as mentor", "mentor.id", "ofMentor.personId")
    .innerJoin("person as mentee", "mentee.id", "ofMentee.personId")
    .select(["ofMentee.id", "mentee.displayName as menteeName", "mentor.displayName as mentorName"])
    .select(["pairing.confirmedAt"])
    .where("pairing.programmeId", "=", programmeId)
    .where("pairing.status", "=", "active")
    .where("pairing.confirmedAt", "<=", confirmedBefore)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("meeting")
            .select("meeting.id")
            .whereRef("meeting.pairingId", "=", "pairing.id")
            .where("meeting.status", "!=", "cancelled"),
        ),
      ),
    )
    .execute()
  return rows.map(({ id, menteeName, mentorName, confirmedAt }) => ({
    ...{ kind: "first-meeting", programmeId, key: id, names: [menteeName, mentorName] },
    since: confirmedAt ?? confirmedBefore,
  }))
}

/** People whose announced return lies behind them. */
export async function listBack(
  { db }: Reading,
  programmeId: string,
  today: Temporal.PlainDate,
  zone: string,
): Promise<readonly WaitingItem[]> {
  const rows = await db
    .selectFrom("registration")
    .innerJoin("person", "person.id", "registration.personId")
    .select(["registration.id", "person.displayName", "registration.awayUntil"])
    .where("programmeId", "=", programmeId)
    .where("registration.status", "in", ["paused", "absent"])
    .where("awayUntil", "<", today.toString())
    .execute()
  return rows.flatMap(({ id, displayName, awayUntil }) =>
    awayUntil === null
      ? []
      : [
          {
            ...{ kind: "back-from-absence" as const, programmeId, key: id, names: [displayName] },
            since: Temporal.PlainDate.from(awayUntil).toZonedDateTime(zone).toInstant(),
          },
        ],
  )
}

/** Proposals that wait for a mentor’s or a mentee’s answer. */
export async function listUnanswered({ db }: Reading, programmeIds: Ids): Promise<readonly WaitingItem[]> {
  const rows = await db
    .selectFrom("proposal")
    .innerJoin("registration", "registration.id", "proposal.registrationId")
    .innerJoin("person", "person.id", "registration.personId")
    .select(["proposal.id", "proposal.programmeId", "proposal.status", "person.displayName", "proposal.sentAt"])
    .where("proposal.programmeId", "in", programmeIds)
    .where("proposal.status", "in", ["asked", "sent"])
    .execute()
  return rows.map(({ id, programmeId, status, displayName, sentAt }) => ({
    kind: status === "asked" ? "mentor-asked" : "proposal-sent",
    ...{ programmeId, key: id, names: [displayName], since: sentAt },
  }))
}

/** Mentees whose last proposal came to nothing and who have nothing before them since. */
export async function listWaitingAgain({ db }: Reading, programmeIds: Ids): Promise<readonly WaitingItem[]> {
  const rows = await db
    .selectFrom("proposal")
    .innerJoin("registration", "registration.id", "proposal.registrationId")
    .innerJoin("person", "person.id", "registration.personId")
    .select(["proposal.id", "proposal.programmeId", "person.displayName", "proposal.answeredAt"])
    .distinctOn("proposal.registrationId")
    .where("proposal.programmeId", "in", programmeIds)
    .where("proposal.status", "in", ["declined", "expired", "withdrawn"])
    .where("registration.status", "=", "active")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("pairing")
            .select("pairing.id")
            .whereRef("pairing.menteeRegistrationId", "=", "proposal.registrationId")
            .where("pairing.status", "in", heldStatuses),
        ),
      ),
    )
    .orderBy("proposal.registrationId")
    .orderBy("proposal.answeredAt", "desc")
    .execute()
  return rows.flatMap(({ id, programmeId, displayName, answeredAt }) =>
    answeredAt === null
      ? []
      : [{ kind: "waits-again" as const, programmeId, key: id, names: [displayName], since: answeredAt }],
  )
}
