import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { ProgrammeStatus } from "./programme.js"
import { type ProgrammeSettings, readProgrammeSettings } from "./programme-settings.js"

export interface Programme {
  readonly id: string
  readonly organisationId: string
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly sourceLanguage: Language
  readonly purposeEn: string | null
  readonly purposeFr: string | null
  readonly contactName: string
  readonly contactAddress: string
  readonly timeZone: string
  readonly status: ProgrammeStatus
  readonly settings: ProgrammeSettings
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
      "contactName",
      "contactAddress",
      "timeZone",
      "status",
      "settings",
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

/** The programme that a command decides on; locked after people and organisations, before places and pairings. */
export async function lockProgramme(ctx: Context, id: string): Promise<Programme | undefined> {
  const row = await programmes(ctx).where("id", "=", id).forUpdate().executeTakeFirst()
  return row && programmeOf(row)
}
