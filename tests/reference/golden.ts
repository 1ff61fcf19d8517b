import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import type { SuggestionEntry, TextLanguage } from "../../src/engine/text/suggestion-index.js"
import { readReferenceList } from "../../src/modules/organisations/reference/reference-list.js"
import { projectPath } from "../../src/platform/project.js"
import { arePublishedHere, readOwnList, readPublished, valuesOf } from "./lists.js"
import { municipalities } from "./municipalities.js"
import { skills } from "./own-skills.js"

/** What a person types, and the codes of what she means: one of them must come among the first five. */
export interface GoldenQuery {
  readonly list: "occupation" | "skill" | "place" | "organisation"
  readonly query: string
  /** Codes, with bars between. */
  readonly wanted: string
  /** How she types it: a word for whoever adds queries, to see that none is missing. */
  readonly way: string
}

export function readGolden(language: TextLanguage): readonly GoldenQuery[] {
  return parse(readFileSync(projectPath(`tests/golden/suggest.${language}.csv`)), { columns: true })
}

const titlesFile = "noc/noc2021-titles.csv.gz"

export const areOfficialTitlesHere = arePublishedHere(titlesFile)

/** Every official title of every unit group. */
export const readOfficialTitles = () =>
  areOfficialTitlesHere ? readPublished(titlesFile, ["code", "language", "title", "illustrative"]) : []

/** The unit groups by name and, where the publisher's copy lies beside the project, by all official titles. */
export function occupationEntries(): readonly SuggestionEntry[] {
  const groups = readOwnList("noc-2021.csv", ["level", "code", "title_en", "title_fr"])
  const byGroup = Map.groupBy(readOfficialTitles(), ({ code, language }) => `${code} ${language}`)
  const titlesOf = (code: string, language: TextLanguage) =>
    (byGroup.get(`${code} ${language}`) ?? []).map(({ title }) => title)
  return groups
    .filter(({ level }) => level === "5")
    .map(({ code, title_en, title_fr }) => ({
      key: code,
      texts: { en: [title_en, ...titlesOf(code, "en")], fr: [title_fr, ...titlesOf(code, "fr")] },
      rank: 0,
    }))
}

export function skillEntries(): readonly SuggestionEntry[] {
  return skills.map(({ code, title_en, title_fr, synonyms_en, synonyms_fr }) => ({
    key: code,
    texts: { en: [title_en, ...valuesOf(synonyms_en)], fr: [title_fr, ...valuesOf(synonyms_fr)] },
    rank: 0,
  }))
}

/** The more people live there, the more likely it is meant. */
export function placeEntries(): readonly SuggestionEntry[] {
  return municipalities.map(({ code, title_en, title_fr, other_names_en, other_names_fr, population }) => ({
    key: code,
    texts: { en: [title_en, ...valuesOf(other_names_en)], fr: [title_fr, ...valuesOf(other_names_fr)] },
    rank: Number(population),
  }))
}

export function organisationEntries(): readonly SuggestionEntry[] {
  const listed = readReferenceList(readFileSync(projectPath("db/reference/organisations.csv"), "utf8"))
  const present = (texts: readonly (string | null | undefined)[]) => texts.filter((text) => typeof text === "string")
  return listed.map((each) => ({
    key: each.key,
    texts: {
      en: present([each.name_en, each.abbreviation_en, ...each.other_names_en]),
      fr: present([each.name_fr, each.abbreviation_fr, ...each.other_names_fr]),
    },
    rank: 0,
  }))
}
