import type { ListName } from "./lists.js"

const names: Readonly<Record<ListName, string>> = {
  occupation: "Occupations",
  "occupation-title": "Job titles",
  "skill-category": "Categories of skills",
  skill: "Skills",
  "skill-relation": "Skills near each other",
  "occupation-skill": "Skills of occupations",
  credential: "Credentials",
  "field-of-study": "Fields of study",
  province: "Provinces and territories",
  "economic-region": "Economic regions",
  municipality: "Municipalities",
  "postal-area": "Postal areas",
  "education-level": "Levels of education",
  "language-level": "Levels of language",
  "management-level": "Levels of management",
  "occupational-group": "Occupational groups",
}

export const lists = {
  names,
  publishers: {
    jumelage: "Jumelage",
    statcan: "Statistics Canada",
    tbs: "Treasury Board of Canada Secretariat",
    esco: "European Commission (ESCO)",
    onet: "O*NET",
    geonames: "GeoNames",
    members: "Members’ suggestions",
  },
}

export type ListsMessages = typeof lists
