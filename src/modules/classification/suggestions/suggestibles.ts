import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { findAddedWords } from "../concept-suggestions/added-concept.store.js"
import type { SuggestedList } from "../concept-suggestions/concept-suggestion.js"
import { findConcepts, listRows } from "../lists/list.store.js"
import type { ListName } from "../lists/lists.js"
import { unitGroupLevel } from "../occupations/occupation.js"
import type { Suggestible } from "./suggestion-index.js"

export const suggestionLists = ["occupation", "skill", "credential", "field-of-study", "place"] as const
export type SuggestionList = (typeof suggestionLists)[number]

/** Where the things of a suggestion box come from. */
export interface SuggestionSource {
  /** Another edition of one of these makes another index. */
  readonly lists: readonly ListName[]
  /** The list whose things are found by words that people brought, too; another word makes another index. */
  readonly wordsOf?: SuggestedList
  gather(reading: Reading): Promise<readonly Suggestible[]>
}

const noNames: Readonly<Record<Language, readonly string[]>> = { en: [], fr: [] }

const titlesOf = ({
  titleEn: en,
  titleFr: fr,
}: {
  readonly titleEn: string | null
  readonly titleFr: string | null
}) => ({
  en,
  fr,
})

/** The names of a list's things, with the words that people brought. */
async function withAddedWords(reading: Reading, list: SuggestedList) {
  const added = await findAddedWords(reading, list)
  return ({ code, synonymsEn, synonymsFr }: Named): Suggestible["otherNames"] => {
    const { en, fr } = added.get(code) ?? noNames
    return { en: [...synonymsEn, ...en], fr: [...synonymsFr, ...fr] }
  }
}

interface Named {
  readonly code: string
  readonly synonymsEn: readonly string[]
  readonly synonymsFr: readonly string[]
}

/** Unit groups, by their names and by the job titles that lead to them. */
async function gatherOccupations(reading: Reading): Promise<readonly Suggestible[]> {
  const groups = await listRows(reading, "occupation", { level: [unitGroupLevel] })
  const jobTitles = Map.groupBy(await listRows(reading, "occupation-title"), ({ occupation }) => occupation)
  return groups.map((group) => {
    const own = jobTitles.get(group.code) ?? []
    const titles = titlesOf(group)
    const named = (language: Language) => own.filter((each) => each.language === language).map(({ title }) => title)
    return { code: group.code, titles, hint: titles, otherNames: { en: named("en"), fr: named("fr") }, rank: 0 }
  })
}

async function gatherSkills(reading: Reading): Promise<readonly Suggestible[]> {
  const skills = await listRows(reading, "skill")
  const categories = await findConcepts(reading, "skill-category", [...new Set(skills.map(({ category }) => category))])
  const otherNames = await withAddedWords(reading, "skill")
  return skills.map((skill) => {
    const hint = categories.get(skill.category)?.titles
    return {
      code: skill.code,
      titles: titlesOf(skill),
      otherNames: otherNames(skill),
      rank: 0,
      ...(hint && { hint }),
    }
  })
}

async function gatherCredentials(reading: Reading): Promise<readonly Suggestible[]> {
  const credentials = await listRows(reading, "credential")
  const otherNames = await withAddedWords(reading, "credential")
  return credentials.map((credential) => ({
    code: credential.code,
    titles: titlesOf(credential),
    otherNames: otherNames(credential),
    rank: 0,
  }))
}

async function gatherFields(reading: Reading): Promise<readonly Suggestible[]> {
  const fields = await listRows(reading, "field-of-study")
  const byCode = new Map(fields.map((field) => [field.code, field]))
  return fields.map(({ code, parent, ...names }) => {
    const above = byCode.get(parent ?? "")
    return { code, titles: titlesOf(names), otherNames: noNames, rank: 0, ...(above && { hint: titlesOf(above) }) }
  })
}

/** Municipalities: the more people live in one, the likelier it is meant. A postal area leads to the one it serves. */
async function gatherPlaces(reading: Reading): Promise<readonly Suggestible[]> {
  const municipalities = await listRows(reading, "municipality")
  const provinces = await findConcepts(reading, "province", [
    ...new Set(municipalities.map(({ province }) => province)),
  ])
  const areas = Map.groupBy(await listRows(reading, "postal-area"), ({ municipality }) => municipality)
  return municipalities.map(({ code, province, population, otherNamesEn, otherNamesFr, ...names }) => {
    const codes = (areas.get(code) ?? []).map(({ fsa }) => fsa)
    const hint = provinces.get(province)?.titles
    return {
      code,
      titles: titlesOf(names),
      otherNames: { en: [...otherNamesEn, ...codes], fr: [...otherNamesFr, ...codes] },
      rank: population ?? 0,
      ...(hint && { hint }),
    }
  })
}

export const suggestionSources: Readonly<Record<SuggestionList, SuggestionSource>> = {
  occupation: { lists: ["occupation", "occupation-title"], gather: gatherOccupations },
  skill: { lists: ["skill", "skill-category"], gather: gatherSkills, wordsOf: "skill" },
  credential: { lists: ["credential"], gather: gatherCredentials, wordsOf: "credential" },
  "field-of-study": { lists: ["field-of-study"], gather: gatherFields },
  place: { lists: ["municipality", "province", "postal-area"], gather: gatherPlaces },
}
