import type { Weekday } from "../../people/index.js"
import type { AskedLevel, LanguageComponent, SecurityLevel, TimePeriod, WorkArea } from "../lists/marketplace-lists.js"
import type { Side } from "../types/opportunity-type.js"

/** What an author says of an opportunity, under the names that forms and programs use; codes, never names. */
export interface Content {
  readonly contactName: string | null
  readonly organisation: string | null
  readonly contactAddress: string | null
  readonly contactTelephone: string | null
  /** To guide those who are chosen and to give feedback at the end. */
  readonly undertaken: boolean

  readonly titleFr: string | null
  readonly titleEn: string | null
  readonly type: string | null
  readonly side: Side | null
  readonly workArea: WorkArea | null
  readonly workAreaOther: string | null
  readonly groupLevels: readonly GroupLevel[]
  /** Null: as many as come. */
  readonly places: number | null
  readonly startOn: string | null
  readonly endOn: string | null
  readonly deadlineOn: string | null
  readonly timeZone: string
  readonly descriptionFr: string | null
  readonly descriptionEn: string | null
  readonly isRestricted: boolean
  /** Whose people, and those below them, may apply; where none is named, those of the author’s organisation. */
  readonly restrictedTo: readonly string[]

  readonly skills: readonly { readonly skill: string; readonly isEssential: boolean }[]
  readonly occupation: string | null
  readonly educationLevel: string | null
  readonly timeMinutes: number | null
  readonly timePeriod: TimePeriod | null
  readonly schedule: readonly { readonly day: Weekday; readonly startsAt: string; readonly minutes: number }[]
  readonly isRemote: boolean
  readonly municipality: string | null
  readonly securityLevel: SecurityLevel | null
  readonly languages: readonly {
    readonly language: "en" | "fr"
    readonly component: LanguageComponent
    readonly level: AskedLevel
  }[]
}

export interface GroupLevel {
  readonly group: string
  /** Empty: every level of the group. */
  readonly level: string
}

export type ContentField = keyof Content

export const steps = [1, 2, 3] as const
export type Step = (typeof steps)[number]

/** In the order of the form. */
export const fieldsOfStep: Readonly<Record<Step, readonly ContentField[]>> = {
  1: ["contactName", "organisation", "contactAddress", "contactTelephone", "undertaken"],
  2: [
    ...(["titleFr", "titleEn", "type", "side", "workArea", "workAreaOther", "groupLevels", "places"] as const),
    ...(["startOn", "endOn", "deadlineOn", "descriptionFr", "descriptionEn", "isRestricted", "restrictedTo"] as const),
  ],
  3: [
    ...(["skills", "occupation", "educationLevel", "timeMinutes", "timePeriod", "timeZone", "schedule"] as const),
    ...(["isRemote", "municipality", "securityLevel", "languages"] as const),
  ],
}

export const longest = { title: 200, description: 12_000, places: 10, skills: 20, groupLevels: 10, organisations: 10 }

/** Most hours of each period: no more than it has. */
export const mostHours: Readonly<Record<TimePeriod, number>> = { total: 10_000, day: 24, week: 168, month: 744 }
