import type { Context } from "../../../platform/context.js"
import type { PairingStatus } from "../pairings/pairing.js"
import type { RegistrationSide, RegistrationStatus, Stream } from "../registrations/registration.js"

/** Whether the two are in a pairing already, in whatever programme or outside all. */
export async function hasOpenPairing(
  { db }: Context,
  { mentorId, menteeId }: { readonly mentorId: string; readonly menteeId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("pairing")
    .innerJoin("registration as ofMentor", "ofMentor.id", "pairing.mentorRegistrationId")
    .innerJoin("registration as ofMentee", "ofMentee.id", "pairing.menteeRegistrationId")
    .select("pairing.id")
    .where("ofMentor.personId", "=", mentorId)
    .where("ofMentee.personId", "=", menteeId)
    .where("pairing.status", "=", "active" satisfies PairingStatus)
    .executeTakeFirst()
  return row !== undefined
}

/** Ties a person, who has said that she is an adult, to one pairing; no list and no run of a programme ever sees it. */
export async function insertOutsideRegistration(
  ctx: Context,
  personId: string,
  side: RegistrationSide,
): Promise<string> {
  const { id } = await ctx.db
    .insertInto("registration")
    .values({
      ...{ programmeId: null, personId, side, stream: "traditional" satisfies Stream, places: 1 },
      ...{
        status: "active" satisfies RegistrationStatus,
        waitingSince: ctx.now,
        adultStatedAt: ctx.now,
        createdAt: ctx.now,
        changedAt: ctx.now,
      },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** In progress from this moment: both have already said yes. */
export async function insertOutsidePairing(
  ctx: Context,
  two: { readonly mentorRegistrationId: string; readonly menteeRegistrationId: string },
): Promise<string> {
  const { mentorRegistrationId, menteeRegistrationId } = two
  const { id } = await ctx.db
    .insertInto("pairing")
    .values({
      ...{ programmeId: null, mentorRegistrationId, menteeRegistrationId, choice: 1, place: 1 },
      ...{ status: "active" satisfies PairingStatus, proposedAt: ctx.now, confirmedAt: ctx.now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}
