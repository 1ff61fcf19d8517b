import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import { type ApplicationStatus, heldStatuses } from "./application.js"

export interface Application {
  readonly id: string
  readonly opportunity: number
  readonly personId: string
  readonly displayName: string
  readonly status: ApplicationStatus
  readonly place: number | null
  readonly message: string | null
  readonly shownSections: readonly string[]
  readonly match: unknown
  readonly isShortlisted: boolean
  readonly reason: string | null
  readonly reasonNote: string | null
  readonly appliedAt: Temporal.Instant
  readonly offeredAt: Temporal.Instant | null
  readonly answerBy: Temporal.Instant | null
  readonly remindedAt: Temporal.Instant | null
  readonly changedAt: Temporal.Instant
  readonly endedAt: Temporal.Instant | null
  readonly supervisorToldAt: Temporal.Instant | null
  readonly revision: number
  /** The mentoring pairing that its acceptance opened. */
  readonly pairingId: string | null
}

function applications({ db }: Reading) {
  return db
    .selectFrom("application")
    .innerJoin("person", "person.id", "application.personId")
    .select([
      "application.id",
      "application.opportunity",
      "application.personId",
      "person.displayName",
      "application.status",
      "application.place",
      "application.message",
      "application.shownSections",
      "application.match",
      "application.isShortlisted",
      "application.reason",
      "application.reasonNote",
      "application.appliedAt",
      "application.offeredAt",
      "application.answerBy",
      "application.remindedAt",
      "application.changedAt",
      "application.endedAt",
      "application.supervisorToldAt",
      "application.revision",
      "application.pairingId",
    ])
    .$narrowType<{ status: ApplicationStatus }>()
}

export async function findApplication(reading: Reading, id: string): Promise<Application | undefined> {
  return applications(reading).where("application.id", "=", id).executeTakeFirst()
}

/** All that came for an opportunity, the earliest first. */
export async function listApplicationsFor(reading: Reading, opportunity: number): Promise<readonly Application[]> {
  return applications(reading)
    .where("application.opportunity", "=", opportunity)
    .orderBy("application.appliedAt")
    .orderBy("application.id")
    .execute()
}

/** Everything that a person has applied to, the latest first. */
export async function listApplicationsOf(reading: Reading, personId: string): Promise<readonly Application[]> {
  return applications(reading)
    .where("application.personId", "=", personId)
    .orderBy("application.appliedAt", "desc")
    .orderBy("application.id")
    .execute()
}

/** The last time that she applied, if she ever did. */
export async function findLatestApplication(
  reading: Reading,
  { opportunity, personId }: Pick<Application, "opportunity" | "personId">,
): Promise<Application | undefined> {
  return applications(reading)
    .where("application.opportunity", "=", opportunity)
    .where("application.personId", "=", personId)
    .orderBy("application.appliedAt", "desc")
    .orderBy("application.id", "desc")
    .executeTakeFirst()
}

/** All whose offers still stand: what time recalls and ends. */
export async function listOffered(reading: Reading): Promise<readonly Application[]> {
  return applications(reading)
    .where("application.status", "=", "offered" satisfies ApplicationStatus)
    .orderBy("application.answerBy")
    .execute()
}

/** Acts that rest on what these people are at this moment follow each other; always before the opportunity. */
export async function lockPeople(ctx: Context, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort()) {
    await ctx.db.selectFrom("person").select("id").where("id", "=", id).forUpdate().execute()
  }
}

/** The application that a command decides on; its opportunity is locked before it. */
export async function lockApplication(ctx: Context, id: string): Promise<Application> {
  const row = await applications(ctx).where("application.id", "=", id).forUpdate("application").executeTakeFirst()
  if (!row) throw new Refusal("not-found", "page-not-found")
  return row
}

/** Places of a locked opportunity that an offer holds or an acceptance has taken. */
export async function listHeldPlaces(ctx: Context, opportunity: number): Promise<readonly number[]> {
  const rows = await ctx.db
    .selectFrom("application")
    .select("place")
    .where("opportunity", "=", opportunity)
    .where("status", "in", heldStatuses)
    .execute()
  return rows.flatMap(({ place }) => (place === null ? [] : [place]))
}

export async function insertApplication(
  ctx: Context,
  added: Pick<Application, "opportunity" | "personId" | "message" | "shownSections" | "match">,
): Promise<string> {
  const { opportunity, personId, message, shownSections, match } = added
  try {
    const { id } = await ctx.db
      .insertInto("application")
      .values({
        ...{ opportunity, personId, message, status: "sent" satisfies ApplicationStatus },
        ...{ shownSections: [...shownSections], match: match === null ? null : JSON.stringify(match) },
        ...{ isShortlisted: false, appliedAt: ctx.now, changedAt: ctx.now, revision: 1 },
      })
      .returning("id")
      .executeTakeFirstOrThrow()
    return id
  } catch (error) {
    if (violatedConstraint(error) === "application_open_once") throw new Refusal("conflict", "already-applied")
    throw error
  }
}

/** Her offer was recalled, and is so once. */
export async function saveReminded(ctx: Context, id: string): Promise<void> {
  await ctx.db.updateTable("application").set({ remindedAt: ctx.now }).where("id", "=", id).execute()
}

/** Somebody whom she reports to was told of it: once for each application. */
export async function saveSupervisorTold(ctx: Context, id: string): Promise<void> {
  await ctx.db.updateTable("application").set({ supervisorToldAt: ctx.now }).where("id", "=", id).execute()
}

/** Saves where nobody changed it since it was read. */
export async function saveApplication(
  ctx: Context,
  { id, revision }: Pick<Application, "id" | "revision">,
  change: Pick<Application, "status" | "place" | "reason" | "reasonNote" | "offeredAt" | "answerBy" | "endedAt">,
): Promise<void> {
  const { status, place, reason, reasonNote, offeredAt, answerBy, endedAt } = change
  const { numUpdatedRows } = await ctx.db
    .updateTable("application")
    .set({
      ...{ status, place, reason, reasonNote, offeredAt, answerBy, endedAt },
      ...{ remindedAt: null, changedAt: ctx.now, revision: revision + 1 },
    })
    .where("id", "=", id)
    .where("revision", "=", revision)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal("conflict", "application-changed-meanwhile")
}

/** Ties a place to the pairing that its acceptance opened. */
export async function savePairing({ db }: Context, id: string, pairingId: string): Promise<void> {
  await db.updateTable("application").set({ pairingId }).where("id", "=", id).execute()
}
