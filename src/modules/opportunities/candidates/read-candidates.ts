import { Temporal } from "temporal-polyfill"
import type { Candidate, Experience } from "../../../engine/matching/candidate.js"
import { languageRank } from "../../../engine/matching/languages.js"
import type { LanguageComponent, LanguageRanks } from "../../../engine/matching/sides.js"
import type { Reading } from "../../../platform/context.js"
import { choiceLists, listRows } from "../../classification/index.js"
import type { Matchable } from "../../people/index.js"
import { listOptInsOf, listReachOf } from "./candidate.store.js"

/** Stands for every federal organisation: kinds for the federal service are for those who belong to one. */
export const federalService = "federal-service"

/** A person as the index holds her: her key, and what she lets count. */
export interface CandidateDocument {
  readonly key: string
  readonly candidate: Candidate
}

/** What these people let count, as the engine compares it: codes and numbers, in no language. */
export async function readCandidates(
  reading: Reading,
  people: readonly Matchable[],
): Promise<readonly CandidateDocument[]> {
  if (people.length === 0) return []
  const ids = people.map(({ personId }) => personId)
  const [optIns, reach, places, ranks] = await Promise.all([
    listOptInsOf(reading, ids),
    listReachOf(reading, ids),
    readPlaces(reading, people),
    readRanks(reading),
  ])
  const optInsBy = Map.groupBy(optIns, ({ personId }) => personId)
  const reachBy = Map.groupBy(reach, ({ personId }) => personId)
  const month = reading.now.toZonedDateTimeISO("UTC").toPlainDate().toPlainYearMonth()
  return Promise.all(
    people.map(async (person) => {
      const organisations = reachBy.get(person.personId) ?? []
      const place = places.get(person.municipality ?? "")
      const languages = languagesOf(person)
      const education = Math.max(0, ...person.education.map((code) => ranks.get(code) ?? 0))
      const candidate: Candidate = {
        person: person.personId,
        optIns: (optInsBy.get(person.personId) ?? []).map(({ type, side }) => ({ type, side })),
        organisations: [
          ...organisations.map(({ organisationId }) => organisationId),
          ...(organisations.some(({ isFederal }) => isFederal) ? [federalService] : []),
        ],
        skills: person.skills.map(({ skill, level, lastUsed }) => ({
          ...{ concept: skill, ...(level && { level }), ...(lastUsed !== null && { lastUsed }) },
        })),
        experience: experienceOf(person, month),
        titleOccupations: await occupationsNamed(reading, [person.titleEn, person.titleFr]),
        ...(education > 0 && { education }),
        ...(languages && { languages }),
        ...(place && { place }),
        ...(person.group && { groupLevel: groupLevelOf(person.group, person.level) }),
        ...(person.weeklyMinutes !== null && {
          availability: {
            ...{ weeklyMinutes: person.weeklyMinutes, days: person.days },
            ...(person.availableFrom && { from: person.availableFrom }),
          },
        }),
      }
      return { key: person.personId, candidate }
    }),
  )
}

/** Unit groups of which one of these titles is an official name, in either language. */
export async function occupationsNamed(
  reading: Reading,
  titles: readonly (string | null)[],
): Promise<readonly string[]> {
  const named = await Promise.all(
    titles.map(async (title) => (title ? choiceLists.occupation.resolve(reading, title) : [])),
  )
  return [...new Set(named.flat())]
}

export const groupLevelOf = (group: string, level: string | null) => ({
  ...{ group, ...(level && { level: Number(level) }) },
})

const fluent = { reading: 4, writing: 4, oral: 4 } as const

/** Her first official language is as good as exempt; the other is what she says of it. */
function languagesOf({ firstLanguage, languages }: Matchable): LanguageRanks | undefined {
  const ranks: { en?: Partial<Record<LanguageComponent, number>>; fr?: Partial<Record<LanguageComponent, number>> } = {}
  for (const { language, component, level } of languages) {
    const rank = languageRank(level)
    if (rank === undefined || (language !== "en" && language !== "fr")) continue
    ranks[language] = { ...ranks[language], [component]: rank }
  }
  if (firstLanguage) ranks[firstLanguage] = fluent
  return firstLanguage || ranks.en || ranks.fr ? ranks : undefined
}

/** Months of each unit group, what overlaps counted once for each entry. */
function experienceOf({ experience }: Matchable, now: Temporal.PlainYearMonth): readonly Experience[] {
  const months = new Map<string, number>()
  for (const { occupation, from, until } of experience) {
    const end = until === null ? now : Temporal.PlainYearMonth.from(until)
    const worked = Math.max(1, Temporal.PlainYearMonth.from(from).until(end, { largestUnit: "months" }).months + 1)
    months.set(occupation, (months.get(occupation) ?? 0) + worked)
  }
  return [...months].map(([occupation, worked]) => ({ occupation, months: worked }))
}

export async function readPlaces(reading: Reading, all: readonly { readonly municipality: string | null }[]) {
  const codes = [...new Set(all.flatMap(({ municipality }) => municipality ?? []))]
  const rows = codes.length === 0 ? [] : await listRows(reading, "municipality", { code: codes })
  return new Map(
    rows.flatMap(({ code, latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [[code, { latitude, longitude }] as const],
    ),
  )
}

export async function readRanks(reading: Reading): Promise<ReadonlyMap<string, number>> {
  const levels = await listRows(reading, "education-level", {})
  return new Map(levels.map(({ code, rank }) => [code, rank]))
}
