import { wording } from "../../../platform/wording.js"

const f = wording.en

export const catalogue = {
  title: "Organizations",
  lead: "Departments, agencies, municipalities, places of learning and others that members can belong to.",
  search: "Search the organizations",
  query: "Name or acronym",
  queryHint: "In English or French; former names are found too.",
  sector: "Sector",
  allSectors: "All sectors",
  submit: "Search",
  found: (v: { n: number }) => f.plural(v.n, { one: "1 organization", other: `${f.number(v.n)} organizations` }),
  none: "No organization found",
  noneText: "Try another word, an acronym or the name in the other language.",
  name: "Organization",
  abbreviation: "Acronym",
  where: "Where",
  pages: "Pages of organizations",
  over: "ended",
  one: {
    otherLanguage: "Name in French",
    abbreviation: "Acronym",
    otherNames: "Other names",
    sector: "Sector",
    province: "Province or territory",
    parent: "Part of",
    parts: "Its parts",
    from: "Since",
    until: "Ended",
    successor: "Followed by",
    predecessors: "Follows",
    domains: "Domains of its email addresses",
    people: "People of the organization",
    edit: "Edit",
    end: "End",
    join: "Add it to my memberships",
  },
}

export type CatalogueMessages = typeof catalogue
