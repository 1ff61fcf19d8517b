import { wording } from "../../../platform/wording.js"

const f = wording.en

export const finding = {
  title: "Find members",
  lead: "Search by what other members let you see of their profile.",
  search: "Position, skill, organization, place or name",
  searchHint: "In English or French.",
  submit: "Search",
  start: {
    title: "How the search works",
    rules: [
      "A person is found only by the sections that she has opened to you. Each result says by what.",
      "One language is enough: a skill is found by its names in English and in French.",
      "Accents, endings and a mistake in a word do not matter.",
      "You are not among your own results.",
    ],
    preview: "See my profile as others do",
  },
  found: (v: { n: number }) => f.plural(v.n, { one: "1 person", other: `${f.number(v.n)} people` }),
  partly: "Nobody answers all your words. These people answer some of them.",
  onlyFirst: (v: { n: number }) =>
    `The first ${f.number(v.n)} people are shown. Add a word or a filter to find the others.`,
  foundBy: "Found by",
  name: "Name",
  reason: (v: { place: string }) => `${v.place}: `,
  pages: "Pages of people found",
  filter: "Filters",
  filtersInUse: (v: { n: number }) =>
    f.plural(v.n, { one: "Filters (1 in use)", other: `Filters (${f.number(v.n)} in use)` }),
  facets: {
    organisation: "Organization",
    skill: "Skill",
    province: "Province or territory",
    language: "Language",
  },
  any: "Any",
  chosen: "Your choice",
  option: (v: { text: string; n: number }) => `${v.text} (${f.number(v.n)})`,
  filterInUse: (v: { facet: string; text: string }) => `${v.facet}: ${v.text}`,
  show: "Show results",
  clear: "Remove all filters",
  nobody: "Nobody that you can find answers your search",
  nobodyText:
    "Use fewer words or more general ones, or remove a filter. People who have not opened their profile to you cannot be found.",
  refusals: {
    "too-many-searches": "There have been many searches from your account. Try again in an hour.",
  },
}

export type FindingMessages = typeof finding
