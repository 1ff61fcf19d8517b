import type { Pair } from "../profile/pair.js"

/** Parts of the knowledge of a language, as the public service tells them apart. */
export const components = ["reading", "writing", "oral"] as const
export type Component = (typeof components)[number]

export const officialLanguages = ["en", "fr"] as const
export type OfficialLanguage = (typeof officialLanguages)[number]

/** Other languages that can be named, by their ISO 639 codes: those most spoken in Canada, Indigenous and signed ones. */
export const otherLanguages = [
  ...[
    "am",
    "ar",
    "ase",
    "atj",
    "bla",
    "bn",
    "chp",
    "cr",
    "crg",
    "de",
    "den",
    "dgr",
    "el",
    "es",
    "fa",
    "fcs",
    "gu",
    "gwi",
  ],
  ...[
    "hai",
    "he",
    "hi",
    "ht",
    "hu",
    "it",
    "iu",
    "ja",
    "ko",
    "mic",
    "moe",
    "moh",
    "nl",
    "oj",
    "pa",
    "pl",
    "pt",
    "ro",
    "ru",
  ],
  ...["so", "sw", "ta", "tl", "tr", "uk", "ur", "vi", "yue", "zh"],
] as const
export type OtherLanguage = (typeof otherLanguages)[number]

export type SpokenCode = OfficialLanguage | OtherLanguage

/** How many languages beside English and French a profile holds. */
export const otherLanguagesAtMost = 3

/** Scales of the list of language levels, in the order in which a form offers them. */
export const scales = ["public-service", "canadian-benchmarks", "everyday"] as const
export type Scale = (typeof scales)[number]

/** Requirements and tests are about English and French alone: no other language is measured on their scales. */
export const officialScales: readonly Scale[] = ["public-service", "canadian-benchmarks"]
export const otherScales: readonly Scale[] = ["everyday"]

export const scalesOf = (language: SpokenCode): readonly string[] =>
  officialLanguages.some((official) => official === language) ? officialScales : otherScales

/** One level of one part of one language. */
export interface Knowledge {
  readonly language: SpokenCode
  readonly component: Component
  /** Code of the list of language levels. */
  readonly level: string
}

/** What a reader is shown. */
export interface Languages {
  readonly firstOfficial: OfficialLanguage
  /** English and French first, then the others; those without any level are left out. */
  readonly known: readonly {
    readonly language: SpokenCode
    readonly levels: readonly { readonly component: Component; readonly code: string; readonly name: Pair }[]
  }[]
}

/** What could be added: the other official language is what most requirements are about. */
export function gapsOfLanguages(languages: Languages | undefined): readonly string[] {
  if (!languages) return ["languages-missing"]
  const second = languages.firstOfficial === "en" ? "fr" : "en"
  const levels = languages.known.find(({ language }) => language === second)?.levels ?? []
  return levels.length === components.length ? [] : ["second-language-incomplete"]
}
