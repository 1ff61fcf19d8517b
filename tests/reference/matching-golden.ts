import { readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"
import type { FoundMatch } from "../../src/engine/matching/best-matches.js"
import type { Candidate, HeldSkill } from "../../src/engine/matching/candidate.js"
import { CandidateIndex } from "../../src/engine/matching/candidate-index.js"
import { languageRank } from "../../src/engine/matching/languages.js"
import { nearSkills } from "../../src/engine/matching/near-skills.js"
import { OpportunityIndex } from "../../src/engine/matching/opportunity-index.js"
import type { Requirements } from "../../src/engine/matching/requirements.js"
import { defaultMatchRuleSet } from "../../src/engine/matching/rule-set.js"
import {
  type GroupLevel,
  type LanguageRanks,
  languageComponents,
  type Side,
  sides,
} from "../../src/engine/matching/sides.js"
import { titleOccupations } from "../../src/engine/matching/title-occupations.js"
import type { MatchYardstick } from "../../src/engine/matching/yardstick.js"
import type { Place } from "../../src/engine/measuring/place.js"
import type { ExpertiseLevel } from "../../src/engine/scoring/participant.js"
import { fold } from "../../src/engine/text/fold.js"
import type { TextLanguage } from "../../src/engine/text/suggestion-index.js"
import { buildSuggestions } from "../../src/engine/text/suggestions.js"
import { projectPath } from "../../src/platform/project.js"
import { readOwnList, valuesOf } from "./lists.js"
import { municipalities } from "./municipalities.js"
import { skills } from "./own-skills.js"

/**
 * Invented people and opportunities, and whom somebody who knows the work would invite: 3 at once, 2 surely able, 1 for
 * part of it. Written before any weight was tuned. Opportunities are written in the language of their file; half of the
 * people wrote their profiles in the other.
 */
const readList = <Column extends string>(file: string): readonly Readonly<Record<Column, string>>[] =>
  parse(readFileSync(projectPath("tests/golden", file)), { columns: true })

type PersonColumn =
  | "person"
  | "language"
  | "title"
  | "skills"
  | "experience"
  | "education"
  | "english"
  | "french"
  | "place"
  | "group_level"
  | "weekly_hours"

type OpportunityColumn =
  | "opportunity"
  | "type"
  | "side"
  | "occupation"
  | "education"
  | "english"
  | "french"
  | "place"
  | "group"
  | "weekly_hours"

type QueryColumn = "opportunity" | "title" | "skills" | "wanted"

const facts = new Map(readList<OpportunityColumn>("matching-opportunities.csv").map((each) => [each.opportunity, each]))
const types = [...new Set([...facts.values()].map(({ type }) => type))]

const educationRanks = new Map(
  readOwnList("education-levels.csv", ["code", "scale", "rank", "title_en", "title_fr"]).map(({ code, rank }) => [
    code,
    Number(rank),
  ]),
)
const places = new Map<string, Place>(
  municipalities.map(({ code, latitude, longitude }) => [
    code,
    { latitude: Number(latitude), longitude: Number(longitude) },
  ]),
)
const unitGroups = buildSuggestions(
  readOwnList("noc-2021.csv", ["level", "code", "title_en", "title_fr"])
    .filter(({ level }) => level === "5")
    .map(({ code, title_en, title_fr }) => ({ key: code, texts: { en: [title_en], fr: [title_fr] }, rank: 0 })),
)

/** Absent rather than undefined. */
const given = <Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

const lettersOf = (letters: string) =>
  Object.fromEntries(languageComponents.map((component, at) => [component, languageRank(letters[at] ?? "") ?? 0]))

function languagesOf(english: string, french: string): LanguageRanks | undefined {
  if (english === "" && french === "") return undefined
  return { ...(english && { en: lettersOf(english) }), ...(french && { fr: lettersOf(french) }) }
}

const minutesOf = (hours: string) => Math.round(60 * Number(hours))

function groupLevelOf(text: string): GroupLevel | undefined {
  const [, group, level] = /^(.*)-(\d+)$/.exec(text) ?? []
  return group === undefined ? undefined : { group, level: Number(level) }
}

function skillHeld(cell: string): HeldSkill {
  const [concept = "", level, lastUsed] = cell.split(":")
  return { concept, ...given({ level: level as ExpertiseLevel, lastUsed: lastUsed ? Number(lastUsed) : undefined }) }
}

export const goldenPeople: readonly Candidate[] = readList<PersonColumn>("matching-people.csv").map((row) => ({
  person: row.person,
  optIns: types.flatMap((type) => sides.map((side) => ({ type, side }))),
  skills: valuesOf(row.skills).map(skillHeld),
  experience: valuesOf(row.experience).map((cell) => ({ occupation: cell.slice(0, 5), months: Number(cell.slice(6)) })),
  titleOccupations: titleOccupations({ [row.language]: row.title }, unitGroups),
  availability: { weeklyMinutes: minutesOf(row.weekly_hours), days: [] },
  ...given({
    education: educationRanks.get(row.education),
    languages: languagesOf(row.english, row.french),
    place: places.get(row.place),
    groupLevel: groupLevelOf(row.group_level),
  }),
}))

/** The concept of a skill from one of its names in one language; throws for a name that is not there. */
function conceptNamed(name: string, language: TextLanguage): string {
  const found = skills.find((skill) =>
    [skill[`title_${language}`], ...valuesOf(skill[`synonyms_${language}`])].some((each) => fold(each) === fold(name)),
  )
  if (found === undefined) throw new Error(`No skill is called ${name} (${language}).`)
  return found.code
}

export interface GoldenMatch {
  readonly requirements: Requirements
  /** Grades by person. */
  readonly wanted: ReadonlyMap<string, number>
}

export function readGoldenMatches(language: TextLanguage): readonly GoldenMatch[] {
  return readList<QueryColumn>(`matching.${language}.csv`).map(({ opportunity, title, skills: asked, wanted }) => {
    const row = facts.get(opportunity)
    if (row === undefined) throw new Error(`Nothing is known of ${opportunity}.`)
    return {
      requirements: {
        ...{ key: opportunity, type: row.type, side: row.side as Side, managers: [], isRemote: row.place === "" },
        skills: valuesOf(asked).map((name) => ({
          concept: conceptNamed(name.replace("*", ""), language),
          isEssential: name.startsWith("*"),
        })),
        titleOccupations: titleOccupations({ [language]: title }, unitGroups),
        weeklyMinutes: minutesOf(row.weekly_hours),
        ...(row.group && { groupLevels: [{ group: row.group }] }),
        ...given({
          occupation: row.occupation || undefined,
          education: educationRanks.get(row.education),
          languages: languagesOf(row.english, row.french),
          place: places.get(row.place),
        }),
      },
      wanted: new Map(valuesOf(wanted).map((cell) => [cell.split(":")[0] ?? "", Number(cell.split(":")[1])] as const)),
    }
  })
}

const relations = readOwnList("skill-relations.csv", ["skill", "near"])

export const goldenYardstick: MatchYardstick = {
  ...{ ruleSet: defaultMatchRuleSet, year: 2026 },
  near: nearSkills(skills, relations),
}

const firstTen = 10
const gain = (grade: number, at: number) => (2 ** grade - 1) / Math.log2(at + 2)

/**
 * Discounted gain of the first ten over that of the best order there is, 0 to 1 (Järvelin and Kekäläinen 2002); null where
 * nothing is wanted.
 */
function gainAtTen(listed: readonly FoundMatch[], wanted: ReadonlyMap<string, number>): number | null {
  const sum = (grades: readonly number[]) =>
    grades.slice(0, firstTen).reduce((all, grade, at) => all + gain(grade, at), 0)
  const best = sum([...wanted.values()].toSorted((one, other) => other - one))
  return best === 0 ? null : sum(listed.map(({ key }) => wanted.get(key) ?? 0)) / best
}

function average(gains: readonly (number | null)[]): number {
  const known = gains.filter((each) => each !== null)
  return known.reduce((sum, each) => sum + each, 0) / known.length
}

/** Of the candidates found for each opportunity. */
export function gainOfPeople(language: TextLanguage): number {
  const index = new CandidateIndex(goldenYardstick)
  for (const person of goldenPeople) index.put(person)
  return average(
    readGoldenMatches(language).map(({ requirements, wanted }) =>
      gainAtTen(index.find(requirements, firstTen).matches, wanted),
    ),
  )
}

/** Of the opportunities found for each person whom somebody would invite to one. */
export function gainOfOpportunities(language: TextLanguage): number {
  const golden = readGoldenMatches(language)
  const index = new OpportunityIndex(goldenYardstick)
  for (const { requirements } of golden) index.put(requirements)
  const gains = goldenPeople.map((person) => {
    const grades = golden.map(({ requirements: { key }, wanted }) => [key, wanted.get(person.person) ?? 0] as const)
    return gainAtTen(index.find(person, firstTen).matches, new Map(grades.filter(([, grade]) => grade > 0)))
  })
  return average(gains)
}
