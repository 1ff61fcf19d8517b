import type { Temporal } from "temporal-polyfill"
import type { Criterion } from "../../../engine/scoring/criterion.js"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { RegistrationSide, RegistrationStatus, Stream } from "./registration.js"

export interface Registration {
  readonly id: string
  readonly programmeId: string
  readonly personId: string
  readonly side: RegistrationSide
  readonly stream: Stream
  readonly status: RegistrationStatus
  readonly places: number
  readonly mostImportant: Criterion | null
  readonly consentedAt: Temporal.Instant | null
  readonly adultStatedAt: Temporal.Instant | null
  readonly waitingSince: Temporal.Instant | null
  /** A civil day in the zone of the programme. */
  readonly awayUntil: string | null
  readonly createdAt: Temporal.Instant
  readonly changedAt: Temporal.Instant
}

function registrations({ db }: Reading) {
  return (
    db
      .selectFrom("registration")
      .select([
        "registration.id",
        "programmeId",
        "personId",
        "side",
        "stream",
        "registration.status",
        "places",
        "mostImportant",
        "consentedAt",
        "adultStatedAt",
        "waitingSince",
        "awayUntil",
        "registration.createdAt",
        "registration.changedAt",
      ])
      // Outside programmes nobody registers: such a row only ties a person to her pairing.
      .where("programmeId", "is not", null)
      .$narrowType<{
        programmeId: string
        side: RegistrationSide
        stream: Stream
        status: RegistrationStatus
        mostImportant: Criterion | null
      }>()
  )
}

export async function findRegistration(reading: Reading, id: string): Promise<Registration | undefined> {
  return registrations(reading).where("registration.id", "=", id).executeTakeFirst()
}

const withdrawn: RegistrationStatus = "withdrawn"

/** The open registrations of a person in a programme: one on each side at most, the mentor's first. */
export async function listOwnRegistrations(
  reading: Reading,
  { programmeId, personId }: Pick<Registration, "programmeId" | "personId">,
): Promise<readonly Registration[]> {
  return registrations(reading)
    .where("programmeId", "=", programmeId)
    .where("personId", "=", personId)
    .where("registration.status", "!=", withdrawn)
    .orderBy("side", "desc")
    .execute()
}

/** Every open registration of a person, in all programmes. */
export async function listRegistrationsOf(reading: Reading, personId: string): Promise<readonly Registration[]> {
  return registrations(reading)
    .where("personId", "=", personId)
    .where("registration.status", "!=", withdrawn)
    .orderBy("registration.createdAt")
    .orderBy("registration.id")
    .execute()
}

/** Those who take part in runs of a programme. */
export async function listActiveRegistrations(reading: Reading, programmeId: string): Promise<readonly Registration[]> {
  return registrations(reading)
    .where("programmeId", "=", programmeId)
    .where("registration.status", "=", "active" satisfies RegistrationStatus)
    .orderBy("registration.id")
    .execute()
}

/** Those who named the last day of their pause or absence, with the zone in which it ends. */
export async function listAway({ db }: Reading) {
  return db
    .selectFrom("registration")
    .innerJoin("programme", "programme.id", "registration.programmeId")
    .select(["registration.id", "registration.awayUntil", "programme.timeZone"])
    .where("registration.status", "in", ["paused", "absent"] satisfies RegistrationStatus[])
    .where("registration.awayUntil", "is not", null)
    .$narrowType<{ awayUntil: string }>()
    .execute()
}

/** Acts of one person on her registrations follow each other. */
export async function lockPersonOf(ctx: Context, personId: string): Promise<void> {
  await ctx.db.selectFrom("person").select("id").where("id", "=", personId).forUpdate().execute()
}

/** The registration that a command decides on; its person and programme are locked before it. */
export async function lockRegistration(ctx: Context, id: string): Promise<Registration> {
  const found = await registrations(ctx).where("registration.id", "=", id).forUpdate().executeTakeFirst()
  if (!found) throw new Refusal("not-found", "page-not-found")
  return found
}

export async function insertRegistration(
  ctx: Context,
  registration: Pick<Registration, "programmeId" | "personId" | "side" | "stream"> & {
    readonly status: "draft" | "invited"
  },
): Promise<string> {
  const { programmeId, personId, side, stream, status } = registration
  const { id } = await ctx.db
    .insertInto("registration")
    .values({ programmeId, personId, side, stream, status, places: 1, createdAt: ctx.now, changedAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** What an act changes of a registration. */
export type RegistrationChange = Partial<
  Pick<
    Registration,
    "status" | "places" | "mostImportant" | "consentedAt" | "adultStatedAt" | "waitingSince" | "awayUntil"
  >
>

/** Saves the change where the status is still the one that was read. */
export async function saveRegistration(
  ctx: Context,
  { id, status: before }: Pick<Registration, "id" | "status">,
  change: RegistrationChange,
): Promise<void> {
  const { status, places, mostImportant, consentedAt, adultStatedAt, waitingSince, awayUntil } = change
  const saved = await ctx.db
    .updateTable("registration")
    .set({
      changedAt: ctx.now,
      ...(status !== undefined && { status }),
      ...(places !== undefined && { places }),
      ...(mostImportant !== undefined && { mostImportant }),
      ...(consentedAt !== undefined && { consentedAt }),
      ...(adultStatedAt !== undefined && { adultStatedAt }),
      ...(waitingSince !== undefined && { waitingSince }),
      ...(awayUntil !== undefined && { awayUntil }),
    })
    .where("id", "=", id)
    .where("status", "=", before)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "registration-changed-meanwhile")
}
