import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import type { CurrentDates } from "../../../platform/text-pair.js"
import type { Language } from "../../../platform/wording.js"
import type { ProgrammeStatus } from "./programme.js"
import { type ProgrammeSettings, readProgrammeSettings } from "./programme-settings.js"

/** What a programme says of itself. */
export interface Presentation {
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly purposeEn: string | null
  readonly purposeFr: string | null
  readonly contactName: string
  readonly contactAddress: string
  readonly timeZone: string
}

export interface Programme extends Presentation {
  readonly id: string
  readonly organisationId: string
  readonly sourceLanguage: Language
  readonly enCurrentAt: Temporal.Instant | null
  readonly frCurrentAt: Temporal.Instant | null
  readonly status: ProgrammeStatus
  readonly decisionNote: string | null
  readonly settings: ProgrammeSettings
  readonly revision: number
  readonly createdAt: Temporal.Instant
  readonly openedAt: Temporal.Instant | null
}

function programmes({ db }: Reading) {
  return db
    .selectFrom("programme")
    .select([
      "id",
      "organisationId",
      "nameEn",
      "nameFr",
      "sourceLanguage",
      "purposeEn",
      "purposeFr",
      "enCurrentAt",
      "frCurrentAt",
      "contactName",
      "contactAddress",
      "timeZone",
      "status",
      "decisionNote",
      "settings",
      "revision",
      "createdAt",
      "openedAt",
    ])
    .$narrowType<{ sourceLanguage: Language; status: ProgrammeStatus }>()
}

type Row = Awaited<ReturnType<ReturnType<typeof programmes>["executeTakeFirstOrThrow"]>>

const programmeOf = (row: Row): Programme => ({ ...row, settings: readProgrammeSettings(row.settings) })

export async function findProgramme(reading: Reading, id: string): Promise<Programme | undefined> {
  const row = await programmes(reading).where("id", "=", id).executeTakeFirst()
  return row && programmeOf(row)
}

/** Those that take people in and pair them now. */
export async function listOpenProgrammes(reading: Reading): Promise<readonly Programme[]> {
  const rows = await programmes(reading)
    .where("status", "=", "open" satisfies ProgrammeStatus)
    .orderBy("id")
    .execute()
  return rows.map(programmeOf)
}

/** The programme that a command decides on; locked after people and organisations, before places and pairings. */
export async function lockProgramme(ctx: Context, id: string): Promise<Programme | undefined> {
  const row = await programmes(ctx).where("id", "=", id).forUpdate().executeTakeFirst()
  return row && programmeOf(row)
}

/** Those in this status, the oldest first. */
export async function listProgrammesIn(reading: Reading, status: ProgrammeStatus): Promise<readonly Programme[]> {
  const rows = await programmes(reading).where("status", "=", status).orderBy("createdAt").orderBy("id").execute()
  return rows.map(programmeOf)
}

export async function countProgrammesIn({ db }: Reading, status: ProgrammeStatus): Promise<number> {
  const { count } = await db
    .selectFrom("programme")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("status", "=", status)
    .executeTakeFirstOrThrow()
  return count
}

/** Those that somebody leads: by their own keys, or by those of their organisations. */
export async function listProgrammesOf(
  reading: Reading,
  { ids, organisationIds }: { readonly ids: readonly string[]; readonly organisationIds: readonly string[] },
): Promise<readonly Programme[]> {
  if (ids.length + organisationIds.length === 0) return []
  const rows = await programmes(reading)
    .where((either) =>
      either.or([
        ...(ids.length > 0 ? [either("id", "in", [...ids])] : []),
        ...(organisationIds.length > 0 ? [either("organisationId", "in", [...organisationIds])] : []),
      ]),
    )
    .orderBy("createdAt")
    .orderBy("id")
    .execute()
  return rows.map(programmeOf)
}

/** Whether the organisation can host: confirmed, and there on that day; nobody ends it meanwhile. */
export async function holdHost(ctx: Context, id: string, day: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom("organisation")
    .select(["standing", "validUntil"])
    .where("id", "=", id)
    .forShare()
    .executeTakeFirst()
  return row?.standing === "confirmed" && (row.validUntil === null || row.validUntil > day)
}

export async function insertProgramme(
  ctx: Context,
  added: Presentation & {
    readonly organisationId: string
    readonly sourceLanguage: Language
    readonly dates: CurrentDates
    readonly settings: ProgrammeSettings
  },
): Promise<string> {
  const { organisationId, sourceLanguage, dates, settings } = added
  const { nameEn, nameFr, purposeEn, purposeFr, contactName, contactAddress, timeZone } = added
  const { id } = await namedOnce(
    ctx.db
      .insertInto("programme")
      .values({
        organisationId,
        sourceLanguage,
        ...{ nameEn, nameFr, purposeEn, purposeFr, enCurrentAt: dates.en, frCurrentAt: dates.fr },
        ...{ contactName, contactAddress, timeZone },
        status: "draft" satisfies ProgrammeStatus,
        settings: JSON.stringify(settings),
        createdAt: ctx.now,
        changedAt: ctx.now,
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  )
  return id
}

/** Saves what a form of the team changed, where nobody changed the programme since the form was drawn. */
export async function saveProgramme(
  ctx: Context,
  { id, revision }: Pick<Programme, "id" | "revision">,
  change: {
    readonly settings: ProgrammeSettings
    readonly presentation?: Presentation & { readonly dates: CurrentDates }
  },
): Promise<void> {
  const { settings, presentation } = change
  const { numUpdatedRows } = await namedOnce(
    ctx.db
      .updateTable("programme")
      .set({
        ...(presentation && columnsOf(presentation)),
        settings: JSON.stringify(settings),
        revision: revision + 1,
        changedAt: ctx.now,
      })
      .where("id", "=", id)
      .where("revision", "=", revision)
      .executeTakeFirst(),
  )
  if (numUpdatedRows === 0n) throw new Refusal("conflict", "programme-changed-meanwhile")
}

function columnsOf({ dates, ...presentation }: Presentation & { readonly dates: CurrentDates }) {
  const { nameEn, nameFr, purposeEn, purposeFr, contactName, contactAddress, timeZone } = presentation
  return {
    ...{ nameEn, nameFr, purposeEn, purposeFr, contactName, contactAddress, timeZone },
    ...{ enCurrentAt: dates.en, frCurrentAt: dates.fr },
  }
}

/** Saves where the status is still the one that was read. */
export async function saveProgrammeStatus(
  ctx: Context,
  { id, status, openedAt }: Pick<Programme, "id" | "status" | "openedAt">,
  change: { readonly to: ProgrammeStatus; readonly decisionNote?: string | null },
): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable("programme")
    .set({
      status: change.to,
      openedAt: change.to === "open" ? (openedAt ?? ctx.now) : openedAt,
      ...(change.decisionNote !== undefined && { decisionNote: change.decisionNote }),
      changedAt: ctx.now,
    })
    .where("id", "=", id)
    .where("status", "=", status)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal("conflict", "programme-changed-meanwhile")
}

/** An organisation has one programme of a name at a time. */
async function namedOnce<T>(saving: Promise<T>): Promise<T> {
  try {
    return await saving
  } catch (error) {
    const violated = violatedConstraint(error)
    if (violated === "programme_name_en_once") throw refuseField("nameEn", "programme-name-taken")
    if (violated === "programme_name_fr_once") throw refuseField("nameFr", "programme-name-taken")
    throw error
  }
}
