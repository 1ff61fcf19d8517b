import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { PairingStatus } from "../pairings/pairing.js"
import type { ClosingReason } from "./ending.js"

/** Ends a pairing that is still in progress; of two who end it at once, one is told that it is over. */
export async function saveClosed(
  ctx: Context,
  pairingId: string,
  status: Extract<PairingStatus, "completed" | "ended">,
): Promise<void> {
  const saved = await ctx.db
    .updateTable("pairing")
    .set({ status, endedAt: ctx.now })
    .where("id", "=", pairingId)
    .where("status", "=", "active" satisfies PairingStatus)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "pairing-over")
}

export async function insertEnding(
  ctx: Context,
  { pairingId, endedBy, reason }: { pairingId: string; endedBy: string | null; reason: ClosingReason },
): Promise<void> {
  await ctx.db.insertInto("pairingEnding").values({ pairingId, endedBy, reason }).execute()
}

/** She would be paired with the same person again, or no longer. */
export async function saveAgain(
  ctx: Context,
  { pairingId, personId, again }: { pairingId: string; personId: string; again: boolean },
): Promise<void> {
  if (again) {
    await ctx.db
      .insertInto("againWish")
      .values({ pairingId, personId })
      .onConflict((conflict) => conflict.columns(["pairingId", "personId"]).doNothing())
      .execute()
    return
  }
  await ctx.db.deleteFrom("againWish").where("pairingId", "=", pairingId).where("personId", "=", personId).execute()
}

export async function hasAgainWish({ db }: Reading, pairingId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom("againWish")
    .select("personId")
    .where("pairingId", "=", pairingId)
    .where("personId", "=", personId)
    .executeTakeFirst()
  return row !== undefined
}

export interface AgainWish {
  readonly personId: string
  readonly partnerId: string
}

/** Whom each person of the programme would gladly be paired with again. */
export async function listAgainWishes({ db }: Reading, programmeId: string): Promise<readonly AgainWish[]> {
  const rows = await db
    .selectFrom("againWish")
    .innerJoin("pairing", "pairing.id", "againWish.pairingId")
    .innerJoin("registration as mentorSide", "mentorSide.id", "pairing.mentorRegistrationId")
    .innerJoin("registration as menteeSide", "menteeSide.id", "pairing.menteeRegistrationId")
    .select(["againWish.personId", "mentorSide.personId as mentorId", "menteeSide.personId as menteeId"])
    .where("pairing.programmeId", "=", programmeId)
    .execute()
  return rows.map(({ personId, mentorId, menteeId }) => ({
    personId,
    partnerId: personId === mentorId ? menteeId : mentorId,
  }))
}

/** Pairings whose last day may have come: at the latest anywhere, it is past. */
export async function listPerhapsOver({ db }: Reading, onOrBefore: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("pairing")
    .select("id")
    .where("status", "=", "active" satisfies PairingStatus)
    .where("endsOn", "<=", onOrBefore)
    .orderBy("id")
    .execute()
  return rows.map(({ id }) => id)
}

export async function saveLastDay(ctx: Context, pairingId: string, endsOn: string | null): Promise<void> {
  await ctx.db.updateTable("pairing").set({ endsOn }).where("id", "=", pairingId).execute()
}
