import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { ChoiceList } from "../../../web/choosing.js"
import { countAddedWords } from "../concept-suggestions/added-concept.store.js"
import { findStandingNumbers } from "../editions/edition.store.js"
import { nameIn } from "../lists/concept.js"
import { type SuggestionList, suggestionLists, suggestionSources } from "./suggestibles.js"
import { buildSuggestionIndex, type FoundSuggestion, type SuggestionIndex } from "./suggestion-index.js"

interface Built {
  /** Numbers of the editions that it was built from, and how many words people brought. */
  readonly stamp: string
  readonly index: Promise<SuggestionIndex>
}

/** Derived from the lists that stand, and thrown away when another edition does; one of each list per database. */
const built = new WeakMap<Reading["db"], Map<SuggestionList, Built>>()

async function indexOf(reading: Reading, list: SuggestionList): Promise<SuggestionIndex> {
  const { lists, gather, wordsOf } = suggestionSources[list]
  const numbers = await findStandingNumbers(reading)
  const words = wordsOf === undefined ? 0 : await countAddedWords(reading, wordsOf)
  const stamp = [...lists.map((each) => numbers.get(each) ?? 0), words].join()
  const here = built.get(reading.db) ?? new Map<SuggestionList, Built>()
  built.set(reading.db, here)
  const known = here.get(list)
  if (known?.stamp === stamp) return known.index
  const index = gather(reading).then(buildSuggestionIndex)
  here.set(list, { stamp, index })
  // What failed once, as the database did, is tried again.
  index.catch(() => here.delete(list))
  return index
}

/** Builds what would otherwise be built for the first person who types. */
export async function prepareSuggestions(reading: Reading): Promise<void> {
  for (const list of suggestionLists) await indexOf(reading, list)
}

const choiceList = (list: SuggestionList): ChoiceList => ({
  async suggest(reading, { typed, language, limit }) {
    const found = (await indexOf(reading, list)).find(typed, language, limit)
    return found.map((each) => shown(each, language))
  },
  async resolve(reading, typed) {
    return (await indexOf(reading, list)).named(typed)
  },
})

/** What was found, and beside it what tells it apart, unless both say the same. */
function shown({ item, text, language: found }: FoundSuggestion, language: Language) {
  const hint = item.hint && nameIn(language, item.hint).text
  return {
    code: item.code,
    text,
    ...(hint !== undefined && hint !== text && { hint }),
    ...(found !== language && { lang: found }),
  }
}

/** For suggestion boxes, in any form of any module: what is chosen is a code of the list. */
export const choiceLists: Readonly<Record<SuggestionList, ChoiceList>> = {
  occupation: choiceList("occupation"),
  skill: choiceList("skill"),
  credential: choiceList("credential"),
  "field-of-study": choiceList("field-of-study"),
  place: choiceList("place"),
}
