import type { RefusalValues } from "../platform/refusal.js"
import type { Language } from "../platform/wording.js"
import type { ModuleWords, Sentences } from "./module.js"

/** Turns codes into sentences of one language. A code without a sentence is a bug, found by the architecture test. */
export interface Speech {
  refusal(code: string, values: RefusalValues): string
  confirmation(code: string): string | undefined
}

export type Speeches = Readonly<Record<Language, Speech>>

export function openSpeeches(words: readonly Readonly<Record<Language, ModuleWords>>[]): Speeches {
  return { en: speechOf(words.map(({ en }) => en)), fr: speechOf(words.map(({ fr }) => fr)) }
}

function speechOf(words: readonly ModuleWords[]): Speech {
  const refusals: Sentences = Object.assign({}, ...words.map((each) => each.refusals ?? {}))
  const confirmations: Sentences = Object.assign({}, ...words.map((each) => each.confirmations ?? {}))
  return {
    refusal(code, values) {
      const sentence = say(refusals[code], values)
      if (sentence === undefined) throw new Error(`no sentence for the refusal “${code}”`)
      return sentence
    },
    confirmation: (code) => say(confirmations[code], {}),
  }
}

function say(sentence: Sentences[string] | undefined, values: RefusalValues): string | undefined {
  // The rule that refuses and the sentence that says it are written together; the catalogue types the values.
  return typeof sentence === "function" ? (sentence as (values: RefusalValues) => string)(values) : sentence
}
