import type { IndexedDocument, IndexSchema } from "../../../engine/index/schema.js"
import type { Language } from "../../../platform/wording.js"
import type { AskedLevel, LanguageComponent, TimePeriod } from "../lists/marketplace-lists.js"
import type { OpportunityStatus } from "../opportunity/opportunity.js"
import type { Audience, Side } from "../types/opportunity-type.js"

/** By what opportunities are searched, filtered and put in order. */
export const opportunitySchema = {
  texts: {
    number: 12,
    title: 8,
    skills: 4,
    type: 4,
    organisation: 3,
    area: 2,
    occupation: 3,
    place: 2,
    description: 1,
  },
  codes: [
    ...(["type", "side", "audience", "status", "mode", "area", "organisation", "province"] as const),
    ...(["security", "level", "skill", "time", "access", "owner"] as const),
  ],
  numbers: [
    ...(["publishedAt", "closesAt", "startOn", "overAt"] as const),
    ...(["en-reading", "en-writing", "en-oral", "fr-reading", "fr-writing", "fr-oral"] as const),
  ],
} as const satisfies IndexSchema

export type OpportunitySchema = typeof opportunitySchema
export type OpportunityDocument = IndexedDocument<OpportunitySchema, number>

type Names = Readonly<Record<Language, string | null>>

/** What the tables say of one opportunity, names and all. */
export interface IndexedOpportunity {
  readonly number: number
  readonly type: string
  readonly side: Side
  readonly status: OpportunityStatus
  readonly audience: Audience
  readonly titles: Names
  readonly descriptions: Names
  readonly typeNames: Names
  readonly areaNames: Names
  readonly occupationNames: Names
  readonly placeNames: Names
  /** Of its organisation and of those above it. */
  readonly organisations: readonly { readonly id: string; readonly names: Names }[]
  readonly skills: readonly { readonly code: string; readonly names: readonly Names[] }[]
  readonly levels: readonly string[]
  readonly languages: readonly {
    readonly language: Language
    readonly component: LanguageComponent
    readonly level: AskedLevel
  }[]
  readonly workArea: string | null
  readonly province: string | null
  readonly securityLevel: string | null
  readonly isRemote: boolean
  readonly isRestricted: boolean
  readonly timeMinutes: number | null
  readonly timePeriod: TimePeriod | null
  readonly startOn: string | null
  readonly endOn: string | null
  /** Milliseconds since 1970. */
  readonly publishedAt: number
  readonly closesAt: number | null
  readonly overAt: number | null
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null
  readonly ownerIds: readonly string[]
}

const joined = (names: readonly Names[]): Names => ({
  en: names.flatMap(({ en }) => en ?? []).join("\n"),
  fr: names.flatMap(({ fr }) => fr ?? []).join("\n"),
})

export const levelRanks: Readonly<Record<AskedLevel, number>> = { A: 1, B: 2, C: 3 }

export function documentOf(from: IndexedOpportunity): OpportunityDocument {
  const number = String(from.number)
  const time = timeBandOf(from)
  return {
    key: from.number,
    texts: {
      number: { en: number },
      title: from.titles,
      skills: joined(from.skills.flatMap(({ names }) => names)),
      type: from.typeNames,
      organisation: joined(from.organisations.map(({ names }) => names)),
      area: from.areaNames,
      occupation: from.occupationNames,
      place: from.placeNames,
      description: from.descriptions,
    },
    codes: {
      ...{ type: [from.type], side: [from.side], audience: [from.audience], status: [from.status] },
      mode: [from.isRemote ? "remote" : "in-person"],
      access: [from.isRestricted ? "restricted" : "open"],
      organisation: from.organisations.map(({ id }) => id),
      skill: from.skills.map(({ code }) => code),
      ...{ level: from.levels, owner: from.ownerIds, time: time ? [time] : [] },
      ...{ area: present(from.workArea), province: present(from.province), security: present(from.securityLevel) },
    },
    numbers: {
      ...{ publishedAt: from.publishedAt, closesAt: from.closesAt, overAt: from.overAt },
      startOn: from.startOn === null ? null : dayNumber(from.startOn),
      ...Object.fromEntries(
        from.languages.map(({ language, component, level }) => [`${language}-${component}`, levelRanks[level]]),
      ),
    },
    place: from.coordinates,
  }
}

const present = (code: string | null): readonly string[] => (code === null ? [] : [code])

const dayMilliseconds = 86_400_000

/** Days since 1970, of a date as 2026-11-22. */
export const dayNumber = (day: string): number => Date.parse(day) / dayMilliseconds

/** How much of a week it takes; not known where hours are counted in all and it has no end. */
export const timeBands = ["up-to-5", "up-to-15", "up-to-30", "full-time"] as const
export type TimeBand = (typeof timeBands)[number]

const bandEnds: readonly (readonly [TimeBand, hours: number])[] = [
  ["up-to-5", 5],
  ["up-to-15", 15],
  ["up-to-30", 30],
  ["full-time", Number.POSITIVE_INFINITY],
]

function timeBandOf(from: IndexedOpportunity): TimeBand | undefined {
  const weeks = weeksOf(from)
  if (from.timeMinutes === null || from.timePeriod === null || weeks === undefined) return undefined
  const perWeek = { day: 5, week: 1, month: 12 / 52, total: 1 / weeks }[from.timePeriod]
  const hours = (from.timeMinutes / 60) * perWeek
  return bandEnds.find(([, end]) => hours <= end)?.[0]
}

/** Only where its length matters. */
function weeksOf({ timePeriod, startOn, endOn }: IndexedOpportunity): number | undefined {
  if (timePeriod !== "total") return 1
  if (startOn === null || endOn === null) return undefined
  return Math.max(1, (dayNumber(endOn) - dayNumber(startOn) + 1) / 7)
}
