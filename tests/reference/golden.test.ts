import { describe, expect, test } from "vitest"
import { type SuggestionEntry, textLanguages } from "../../src/engine/text/suggestion-index.js"
import { buildSuggestions } from "../../src/engine/text/suggestions.js"
import {
  areOfficialTitlesHere,
  type GoldenQuery,
  occupationEntries,
  organisationEntries,
  placeEntries,
  readGolden,
  skillEntries,
} from "./golden.js"
import { repeated } from "./lists.js"

const shownFirst = 5
const leastShare = 0.95

const entriesOf: Readonly<Record<GoldenQuery["list"], () => readonly SuggestionEntry[]>> = {
  occupation: occupationEntries,
  skill: skillEntries,
  place: placeEntries,
  organisation: organisationEntries,
}

/** The official titles are a part of what is promised for occupations: without them a group has its name alone. */
const measured = (Object.keys(entriesOf) as GoldenQuery["list"][]).filter(
  (list) => list !== "occupation" || areOfficialTitlesHere,
)

describe("what people type and what they expect", () => {
  test.each(textLanguages)("is written down 150 times or more (%s)", (language) => {
    const golden = readGolden(language)
    expect(golden.length).toBeGreaterThanOrEqual(150)
    expect(golden.filter(({ list }) => list === "occupation").length).toBeGreaterThanOrEqual(110)
    expect(repeated(golden.map(({ list, query }) => `${list} ${query}`))).toEqual([])
  })

  test.each(Object.keys(entriesOf) as GoldenQuery["list"][])("is in the list of each %s", (list) => {
    const keys = new Set(entriesOf[list]().map(({ key }) => key))
    const wanted = textLanguages.flatMap(readGolden).filter((golden) => golden.list === list)
    expect(wanted.flatMap(({ wanted }) => wanted.split("|")).filter((key) => !keys.has(key))).toEqual([])
  })
})

describe.each(measured)("the suggestions for each %s", (list) => {
  const suggestions = buildSuggestions(entriesOf[list]())

  test.each(textLanguages)("have it among the first five for 95 queries of 100 (%s)", (language) => {
    const golden = readGolden(language).filter((each) => each.list === list)
    const missed = golden.filter(({ query, wanted }) => {
      const found = suggestions.find(query, { language, limit: shownFirst })
      return !found.some(({ key }) => wanted.split("|").includes(key))
    })
    const most = Math.floor(golden.length * (1 - leastShare))
    expect(missed.length <= most ? [] : missed.map(({ query, wanted }) => `${query} → ${wanted}`)).toEqual([])
  })
})

describe("the lists propose what was typed, or nothing", () => {
  const organisations = buildSuggestions(organisationEntries())
  const skills = buildSuggestions(skillEntries())
  const wish = { language: "fr", limit: 8 } as const
  const organisationKeys = (typed: string) => organisations.find(typed, wish).map(({ key }) => key)

  test.each(["Office des licornes du Bas-Canada", "Banque nationale des licornes", "Ministry of Magic"])(
    "an organization that does not exist is like no other: %s",
    (typed) => expect(organisationKeys(typed)).toEqual([]),
  )

  test.each(["licorne volante", "gestion de licornes"])("a skill that does not exist is like no other: %s", (typed) =>
    expect(skills.find(typed, wish)).toEqual([]),
  )

  test("an acronym finds its organization, not the one of nearly the same letters", () =>
    expect(organisationKeys("IRCC")).toEqual(["immigration-refugees-and-citizenship-canada"]))

  test("first aid is not security", () =>
    expect(skills.find("secour", wish).map(({ key }) => key)).toEqual(["first-aid"]))

  test.each([
    ["irc", "immigration-refugees-and-citizenship-canada"],
    ["irc", "inuvialuit-regional-corporation"],
    ["imigration", "immigration-refugees-and-citizenship-canada"],
    ["sante canada", "health-canada"],
    ["sante cana", "health-canada"],
  ])("what is unfinished, mistaken or without accents is still found: %s, %s", (typed, key) =>
    expect(organisationKeys(typed)).toContain(key),
  )
})
