import type { Language } from "../../../platform/wording.js"
import type { ListName } from "./lists.js"

/** Lists of things that have a code and a name; the others tie these together. */
export const conceptLists = [
  "occupation",
  "skill-category",
  "skill",
  "credential",
  "field-of-study",
  "province",
  "economic-region",
  "municipality",
  "education-level",
  "language-level",
  "management-level",
  "occupational-group",
] as const satisfies readonly ListName[]
export type ConceptList = (typeof conceptLists)[number]

/** Something that a list names. */
export interface Concept {
  readonly code: string
  /** The publisher may not name it in both languages. */
  readonly titles: Readonly<Record<Language, string | null>>
  readonly validFrom: string | null
  readonly validUntil: string | null
  /** Code that stands in its place. */
  readonly successor: string | null
  /** It is in the edition that is read, and not only in an earlier one. */
  readonly isListed: boolean
}

/** The name in a language, else the other one with its language. */
export function nameIn(
  language: Language,
  titles: Concept["titles"],
): { readonly text: string; readonly lang?: Language } {
  const own = titles[language]
  if (own !== null) return { text: own }
  const other = language === "en" ? "fr" : "en"
  return { text: titles[other] ?? "", lang: other }
}
