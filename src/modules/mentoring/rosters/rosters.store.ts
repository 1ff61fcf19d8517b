import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import type { MeetingStatus } from "../meetings/meeting.js"
import { heldStatuses, type PairingStatus } from "../pairings/pairing.js"
import type { RegistrationSide, RegistrationStatus, Stream } from "../registrations/registration.js"

export interface RosterRegistration {
  readonly personId: string
  readonly displayName: string
  readonly side: RegistrationSide
  readonly stream: Stream
  readonly status: RegistrationStatus
  readonly places: number
  /** Places that a pairing or an open proposal takes. */
  readonly taken: number
  readonly createdAt: Temporal.Instant
  readonly waitingSince: Temporal.Instant | null
  readonly awayUntil: string | null
}

/** A draft is its holder's alone; who withdrew has left. */
const unlisted = ["draft", "withdrawn"] as const satisfies readonly RegistrationStatus[]

/** Everybody registered in a programme, by side and name. */
export async function listRosterRegistrations(
  { db }: Reading,
  programmeId: string,
): Promise<readonly RosterRegistration[]> {
  return db
    .selectFrom("registration")
    .innerJoin("person", "person.id", "registration.personId")
    .select((from) => [
      "registration.personId",
      "person.displayName",
      "registration.side",
      "registration.stream",
      "registration.status",
      "registration.places",
      "registration.createdAt",
      "registration.waitingSince",
      "registration.awayUntil",
      from
        .selectFrom("pairing")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("pairing.status", "in", heldStatuses)
        .where(({ or, eb, ref }) =>
          or([
            eb("pairing.mentorRegistrationId", "=", ref("registration.id")),
            eb("pairing.menteeRegistrationId", "=", ref("registration.id")),
          ]),
        )
        .as("taken"),
    ])
    .where("registration.programmeId", "=", programmeId)
    .where("registration.status", "not in", unlisted)
    .orderBy("registration.side", "desc")
    .orderBy("person.displayName")
    .orderBy("registration.id")
    .$narrowType<{ side: RegistrationSide; stream: Stream; status: RegistrationStatus; taken: number }>()
    .execute()
}

export interface RosterPairing {
  readonly mentorId: string
  readonly mentorName: string
  readonly menteeId: string
  readonly menteeName: string
  readonly stream: Stream
  readonly status: PairingStatus
  readonly score: number | null
  readonly proposedAt: Temporal.Instant
  readonly confirmedAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
  readonly meetingsHeld: number
  readonly lastMeetingAt: Temporal.Instant | null
}

const held: MeetingStatus = "met"

/** Every pairing of a programme, the latest first: states and dates, nothing that the two wrote or said. */
export async function listRosterPairings({ db }: Reading, programmeId: string): Promise<readonly RosterPairing[]> {
  return db
    .selectFrom("pairing")
    .innerJoin("registration as mentorSide", "mentorSide.id", "pairing.mentorRegistrationId")
    .innerJoin("person as mentor", "mentor.id", "mentorSide.personId")
    .innerJoin("registration as menteeSide", "menteeSide.id", "pairing.menteeRegistrationId")
    .innerJoin("person as mentee", "mentee.id", "menteeSide.personId")
    .select((from) => {
      const meetings = from
        .selectFrom("meeting")
        .whereRef("meeting.pairingId", "=", "pairing.id")
        .where("meeting.status", "=", held)
      return [
        "mentor.id as mentorId",
        "mentor.displayName as mentorName",
        "mentee.id as menteeId",
        "mentee.displayName as menteeName",
        "menteeSide.stream",
        "pairing.status",
        "pairing.score",
        "pairing.proposedAt",
        "pairing.confirmedAt",
        "pairing.endedAt",
        meetings.select(({ fn }) => fn.countAll<number>().as("count")).as("meetingsHeld"),
        meetings.select(({ fn }) => fn.max("meeting.startsAt").as("last")).as("lastMeetingAt"),
      ]
    })
    .where("pairing.programmeId", "=", programmeId)
    .orderBy("pairing.proposedAt", "desc")
    .orderBy("pairing.id")
    .$narrowType<{ stream: Stream; status: PairingStatus; meetingsHeld: number }>()
    .execute()
}
