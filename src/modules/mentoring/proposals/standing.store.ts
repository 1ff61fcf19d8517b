import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { heldStatuses } from "../pairings/pairing.js"
import type { RegistrationSide, RegistrationStatus, Stream } from "../registrations/registration.js"

/** A registration as a proposal needs it. */
export interface Standing {
  readonly id: string
  readonly programmeId: string
  readonly personId: string
  readonly displayName: string
  readonly side: RegistrationSide
  readonly stream: Stream
  readonly status: RegistrationStatus
  readonly places: number
  readonly consentedAt: Temporal.Instant | null
  readonly waitingSince: Temporal.Instant | null
}

function standings({ db }: Reading) {
  return db
    .selectFrom("registration")
    .innerJoin("person", "person.id", "registration.personId")
    .select([
      "registration.id",
      "registration.programmeId",
      "registration.personId",
      "person.displayName",
      "registration.side",
      "registration.stream",
      "registration.status",
      "registration.places",
      "registration.consentedAt",
      "registration.waitingSince",
    ])
    .where("registration.programmeId", "is not", null)
    .$narrowType<{ programmeId: string; side: RegistrationSide; status: RegistrationStatus; stream: Stream }>()
}

/**
 * Locks the registrations that a proposal ties together: mentors’ in the order of their keys, then the mentee’s. Two
 * proposals, or a proposal and a pause, then never decide on the same places at once.
 */
export async function lockStandings(
  ctx: Context,
  { mentors, mentee }: { readonly mentors: readonly string[]; readonly mentee: string },
): Promise<ReadonlyMap<string, Standing>> {
  const found = new Map<string, Standing>()
  for (const id of [...new Set(mentors.toSorted()), mentee]) {
    const row = await standings(ctx).where("registration.id", "=", id).forUpdate("registration").executeTakeFirst()
    if (row) found.set(id, row)
  }
  return found
}

/** Places of a mentor that a pairing or an open proposal takes. */
export async function listTakenPlaces(reading: Reading, mentorRegistrationId: string): Promise<readonly number[]> {
  const rows = await reading.db
    .selectFrom("pairing")
    .select("place")
    .where("mentorRegistrationId", "=", mentorRegistrationId)
    .where("status", "in", heldStatuses)
    .execute()
  return rows.map(({ place }) => place)
}

/** The relationship of this mentee that is under way. */
export async function findActivePairing(reading: Reading, menteeRegistrationId: string): Promise<string | undefined> {
  const row = await reading.db
    .selectFrom("pairing")
    .select("id")
    .where("menteeRegistrationId", "=", menteeRegistrationId)
    .where("status", "=", "active")
    .executeTakeFirst()
  return row?.id
}

/** Whether an answer of hers is still expected. */
export async function hasOpenProposal(reading: Reading, menteeRegistrationId: string): Promise<boolean> {
  const row = await reading.db
    .selectFrom("proposal")
    .select("id")
    .where("registrationId", "=", menteeRegistrationId)
    .where("status", "in", ["asked", "sent"])
    .executeTakeFirst()
  return row !== undefined
}

/** Mentees of a programme who could be proposed a mentor now, those who have waited longest first. */
export async function listFreeMentees(reading: Reading, programmeId: string): Promise<readonly Standing[]> {
  return standings(reading)
    .where("registration.programmeId", "=", programmeId)
    .where("registration.side", "=", "mentee")
    .where("registration.status", "=", "active")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("pairing")
            .select("pairing.id")
            .whereRef("pairing.menteeRegistrationId", "=", "registration.id")
            .where("pairing.status", "in", heldStatuses),
        ),
      ),
    )
    .orderBy("registration.waitingSince")
    .orderBy("registration.id")
    .execute()
}

/** Mentors of a programme with a place to spare now, by name. */
export async function listFreeMentors(reading: Reading, programmeId: string): Promise<readonly Standing[]> {
  return standings(reading)
    .where("registration.programmeId", "=", programmeId)
    .where("registration.side", "=", "mentor")
    .where("registration.status", "=", "active")
    .where(({ eb, selectFrom }) =>
      eb(
        "registration.places",
        ">",
        selectFrom("pairing")
          .select(({ fn }) => fn.countAll<number>().as("taken"))
          .whereRef("pairing.mentorRegistrationId", "=", "registration.id")
          .where("pairing.status", "in", heldStatuses),
      ),
    )
    .orderBy("person.displayName")
    .orderBy("registration.id")
    .execute()
}
