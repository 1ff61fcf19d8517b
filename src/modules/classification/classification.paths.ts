import { path } from "../../web/paths.js"

export const classificationPaths = {
  occupations: path({ en: "/careers/occupations", fr: "/carrieres/professions" }),
  occupation: path({ en: "/careers/occupations/:noc", fr: "/carrieres/professions/:noc" }),
  occupationSuggestions: path({ en: "/careers/occupations/suggestions", fr: "/carrieres/professions/suggestions" }),
  skills: path({ en: "/careers/skills", fr: "/carrieres/competences" }),
  skill: path({ en: "/careers/skills/:code", fr: "/carrieres/competences/:code" }),
  skillSuggestions: path({ en: "/careers/skills/suggestions", fr: "/carrieres/competences/suggestions" }),
  credentialSuggestions: path({
    en: "/careers/credentials/suggestions",
    fr: "/carrieres/titres-de-competences/suggestions",
  }),
  fieldSuggestions: path({
    en: "/careers/fields-of-study/suggestions",
    fr: "/carrieres/domaines-d-etudes/suggestions",
  }),
  placeSuggestions: path({ en: "/places/suggestions", fr: "/lieux/suggestions" }),
  editions: path({ en: "/careers/reference-lists", fr: "/carrieres/listes-de-reference" }),
  desk: path({ en: "/staff/reference-data", fr: "/personnel/donnees-de-reference" }),
} as const
