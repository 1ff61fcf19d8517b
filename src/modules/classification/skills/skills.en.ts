import { wording } from "../../../platform/wording.js"

const f = wording.en

export const skills = {
  list: {
    title: "Skills",
    lead: "Each skill is one thing under its names in both languages: whoever chooses it in French is found in English.",
    search: "Find a skill",
    searchHint: "A skill or part of its name, in English or in French.",
    submit: "Search",
    categories: "Categories",
    all: "All skills",
  },
  results: {
    found: (v: { n: number; query: string }) =>
      f.plural(v.n, {
        one: `1 skill for ${f.quote(v.query)}`,
        other: `${f.number(v.n)} skills for ${f.quote(v.query)}`,
      }),
    nothing: (v: { query: string }) => `No skill for ${f.quote(v.query)}`,
    nothingText: "Check the spelling, try another word, or choose a category.",
  },
  one: {
    facts: "In short",
    category: "Category",
    otherName: "In French",
    synonyms: "Also called",
    otherSynonyms: "Also called in French",
    broader: "Broader skill",
    narrower: "Narrower skills",
    near: "Related skills",
    definition: "Definition",
    occupations: "Occupations that ask for it",
    noOccupations: "No occupation is tied to this skill yet.",
    ended: "This skill is no longer in the list.",
    successor: "See the one that took its place",
  },
}

export type SkillsMessages = typeof skills
