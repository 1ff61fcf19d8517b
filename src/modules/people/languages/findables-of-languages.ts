import type { Findable } from "../finding/findable.js"
import { languagesWords } from "./languages.words.js"
import type { Languages } from "./spoken.js"

/** By each language that she knows, her first official one among them. */
export function findablesOfLanguages({ firstOfficial, known }: Languages): readonly Findable[] {
  const codes = new Set([firstOfficial, ...known.map(({ language }) => language)])
  return [...codes].map((code) => ({
    text: { en: languagesWords.en.names[code], fr: languagesWords.fr.names[code] },
    filter: { facet: "language", code },
  }))
}
