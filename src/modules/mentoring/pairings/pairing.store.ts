import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { ListPart } from "../../../web/page-of.js"
import { outsideProgrammes } from "../outside/outside-programmes.js"
import type { PairingStatus } from "./pairing.js"

export interface Pairing {
  readonly id: string
  readonly programmeId: string
  readonly mentorRegistrationId: string
  readonly menteeRegistrationId: string
  readonly mentorId: string
  readonly mentorName: string
  readonly menteeId: string
  readonly menteeName: string
  readonly status: PairingStatus
  readonly confirmedAt: Temporal.Instant | null
  readonly endedAt: Temporal.Instant | null
  /** A civil day where the programme is: the last one, where the two agreed on one. */
  readonly endsOn: string | null
}

function pairings({ db }: Reading) {
  return db
    .selectFrom("pairing")
    .innerJoin("registration as ofMentor", "ofMentor.id", "pairing.mentorRegistrationId")
    .innerJoin("registration as ofMentee", "ofMentee.id", "pairing.menteeRegistrationId")
    .innerJoin("person as mentor", "mentor.id", "ofMentor.personId")
    .innerJoin("person as mentee", "mentee.id", "ofMentee.personId")
    .select(({ fn, val }) => [
      "pairing.id",
      fn.coalesce("pairing.programmeId", val(outsideProgrammes)).as("programmeId"),
      "pairing.mentorRegistrationId",
      "pairing.menteeRegistrationId",
      "mentor.id as mentorId",
      "mentor.displayName as mentorName",
      "mentee.id as menteeId",
      "mentee.displayName as menteeName",
      "pairing.status",
      "pairing.confirmedAt",
      "pairing.endedAt",
      "pairing.endsOn",
    ])
    .$narrowType<{ status: PairingStatus }>()
}

export async function findPairing(reading: Reading, id: string): Promise<Pairing | undefined> {
  return pairings(reading).where("pairing.id", "=", id).executeTakeFirst()
}

/** The pairing that a command decides on; locked after people, programme, registrations and proposal. */
export async function lockPairing(ctx: Context, id: string): Promise<Pairing | undefined> {
  return pairings(ctx).where("pairing.id", "=", id).forUpdate("pairing").executeTakeFirst()
}

/** Of one person, on either side, once confirmed: those in progress first, then the latest. */
export async function listPairingsOf(reading: Reading, personId: string): Promise<readonly Pairing[]> {
  return pairings(reading)
    .where("pairing.confirmedAt", "is not", null)
    .where((either) => either.or([either("mentor.id", "=", personId), either("mentee.id", "=", personId)]))
    .orderBy("pairing.endedAt", (order) => order.desc().nullsFirst())
    .orderBy("pairing.confirmedAt", "desc")
    .execute()
}

/** In progress in one programme, the oldest first. */
export async function listInProgress(
  reading: Reading,
  programmeId: string,
  part: ListPart,
): Promise<readonly Pairing[]> {
  return pairings(reading)
    .where("pairing.programmeId", "=", programmeId)
    .where("pairing.status", "=", "active" satisfies PairingStatus)
    .orderBy("pairing.confirmedAt")
    .orderBy("pairing.id")
    .limit(part.limit)
    .offset(part.offset)
    .execute()
}

export async function countInProgress({ db }: Reading, programmeId: string): Promise<number> {
  const row = await db
    .selectFrom("pairing")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("programmeId", "=", programmeId)
    .where("status", "=", "active" satisfies PairingStatus)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Holds the two people, in the order of their keys: what takes time of either follows one after the other. */
export async function lockPeopleOf(ctx: Context, { mentorId, menteeId }: Pairing): Promise<void> {
  await ctx.db
    .selectFrom("person")
    .select("id")
    .where("id", "in", [mentorId, menteeId])
    .orderBy("id")
    .forUpdate()
    .execute()
}

/** The person who reads by this account. */
export async function findPersonOf({ db }: Reading, accountId: string): Promise<string | undefined> {
  const row = await db.selectFrom("account").select("personId").where("id", "=", accountId).executeTakeFirst()
  return row?.personId
}
