import { wording } from "../../../platform/wording.js"

const f = wording.en

export const occupations = {
  list: {
    title: "Occupations",
    lead: "The National Occupational Classification (NOC) 2021: every occupation in Canada, from ten broad categories to 516 unit groups.",
    search: "Find an occupation",
    searchHint: "A job title or part of one, in English or in French.",
    submit: "Search",
    categories: "Broad categories",
    all: "All occupations",
  },
  results: {
    found: (v: { n: number; query: string }) =>
      f.plural(v.n, {
        one: `1 occupation for ${f.quote(v.query)}`,
        other: `${f.number(v.n)} occupations for ${f.quote(v.query)}`,
      }),
    nothing: (v: { query: string }) => `No occupation for ${f.quote(v.query)}`,
    nothingText: "Check the spelling, try another job title, or choose a broad category.",
    known: (v: { title: string }) => `Found by the job title ${f.quote(v.title)}`,
  },
  levels: {
    1: "Broad category",
    2: "Major group",
    3: "Sub-major group",
    4: "Minor group",
    5: "Unit group",
  },
  below: {
    1: "Major groups",
    2: "Sub-major groups",
    3: "Minor groups",
    4: "Unit groups",
    5: "Unit groups",
  },
  code: (v: { code: string }) => `NOC ${v.code}`,
  one: {
    facts: "In short",
    code: "NOC 2021 code",
    level: "Level",
    teer: "TEER category",
    otherName: "In French",
    definition: "Definition",
    jobTitles: "Job titles",
    moreTitles: (v: { n: number }) =>
      f.plural(v.n, { one: "1 more job title", other: `${f.number(v.n)} more job titles` }),
    otherTitles: (v: { n: number }) =>
      f.plural(v.n, { one: "1 job title in French", other: `${f.number(v.n)} job titles in French` }),
    skills: "Skills",
    skillsCaption: "Skills that the occupation asks for, the weightiest first",
    skill: "Skill",
    weight: "Weight",
    weightOutOf: (v: { weight: number }) => `${f.number(v.weight)} out of 1,000`,
    source: "Source",
    noSkills: "No skill is tied to this occupation yet.",
    near: "Related occupations",
    sameGroup: "In the same minor group",
    bySkills: "By the skills that they share",
    ended: "This occupation is no longer in the classification.",
    successor: "See the one that took its place",
  },
  teers: {
    0: "TEER 0: management",
    1: "TEER 1: usually a university degree",
    2: "TEER 2: usually a college diploma or an apprenticeship of two years or more, or supervision",
    3: "TEER 3: usually a college diploma or an apprenticeship of less than two years, or more than six months of training on the job",
    4: "TEER 4: usually a high school diploma, or several weeks of training on the job",
    5: "TEER 5: usually a short demonstration on the job",
  },
  edition: "Which edition of the lists is in force",
}

export type OccupationsMessages = typeof occupations
