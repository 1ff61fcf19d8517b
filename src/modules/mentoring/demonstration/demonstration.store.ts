import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { PairingStatus } from "../pairings/pairing.js"
import type { Computed } from "../proposals/proposal.store.js"

export async function findDemonstrationProgramme({ db }: Reading, contactAddress: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("programme")
    .select("id")
    .where("contactAddress", "=", contactAddress)
    .executeTakeFirst()
  return row?.id
}

export async function saveOpenedAt({ db }: Context, id: string, openedAt: Temporal.Instant): Promise<void> {
  await db.updateTable("programme").set({ openedAt, createdAt: openedAt }).where("id", "=", id).execute()
}

export async function arePaired(
  { db }: Reading,
  { mentorRegistrationId, menteeRegistrationId }: { mentorRegistrationId: string; menteeRegistrationId: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("pairing")
    .select("id")
    .where("mentorRegistrationId", "=", mentorRegistrationId)
    .where("menteeRegistrationId", "=", menteeRegistrationId)
    .executeTakeFirst()
  return row !== undefined
}

/** A pairing as it stands some weeks after its proposal was accepted; nobody is told. */
export async function insertPastPairing(
  ctx: Context,
  pairing: {
    readonly programmeId: string
    readonly mentorRegistrationId: string
    readonly menteeRegistrationId: string
    readonly place: number
    readonly status: Extract<PairingStatus, "active" | "completed" | "ended">
    readonly endedAt: Temporal.Instant | null
    readonly computed: Computed | undefined
  },
): Promise<string> {
  const { programmeId, mentorRegistrationId, menteeRegistrationId, place, status, endedAt, computed } = pairing
  const { id } = await ctx.db
    .insertInto("pairing")
    .values({
      ...{ programmeId, mentorRegistrationId, menteeRegistrationId, place, status, endedAt, choice: 1 },
      score: computed?.score ?? null,
      contributions: computed ? JSON.stringify(computed.contributions) : null,
      ruleSet: computed?.ruleSet ?? null,
      ...{ proposedAt: ctx.now.subtract({ hours: 4 * 24 }), confirmedAt: ctx.now },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}
