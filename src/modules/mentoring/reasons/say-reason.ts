import type { Reason } from "../../../engine/scoring/score.js"
import type { Language } from "../../../platform/wording.js"
import { listsWords } from "../lists/lists.words.js"
import { reasonsWords } from "./reasons.words.js"

/** More would not be read. */
const mostNamed = 3

/** Why two people match, in words that either of them and the coordination read; `subject` names goals and skills. */
export function sayReason(language: Language, reason: Reason, subject: (code: string) => string): string {
  const words = reasonsWords[language]
  const { interests, paths, values } = listsWords[language]
  switch (reason.code) {
    case "goals-covered":
      return words.goalsCovered({ concepts: reason.concepts.slice(0, mostNamed).map(subject) })
    case "interests-shared":
      return words.interestsShared({ concepts: named(reason.concepts, interests) })
    case "path-lived":
      return words.pathLived({ concepts: named(reason.concepts, paths) })
    case "values-alike":
      return words.valuesAlike({ items: named(reason.items, polesOf(values)) })
    case "meeting-easy":
      return reason.commonParts === null ? words.meetingEasy : words.partsInCommon({ n: reason.commonParts })
    case "level-suits":
      return levelsIn(language, reason.levels)
    case "language-shared":
      return words.languageShared[reason.language]
    case "language-practised":
      return words.languagePractised[reason.language]
    case "identity-shared":
      return words.identityShared
  }
}

type Names = Readonly<Record<string, string>>

function named(codes: readonly string[], names: Names): readonly string[] {
  return codes.slice(0, mostNamed).map((code) => names[code] ?? code)
}

function polesOf(values: Readonly<Record<string, { readonly first: string; readonly second: string }>>): Names {
  return Object.fromEntries(Object.entries(values).map(([code, { first, second }]) => [code, `${first} / ${second}`]))
}

function levelsIn(language: Language, levels: number): string {
  const words = reasonsWords[language]
  if (levels === 0) return words.sameLevel
  return levels > 0 ? words.levelsAbove({ n: levels }) : words.levelsBelow({ n: -levels })
}
