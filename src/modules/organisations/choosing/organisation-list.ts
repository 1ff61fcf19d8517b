import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { ChoiceList } from "../../../web/choosing.js"
import { isOver, utcDay } from "../organisation.js"
import type { Organisation } from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsWords } from "../organisations.words.js"
import { type OrganisationSearch, searchOrganisations } from "./organisation-search.js"

type Suggestion = Awaited<ReturnType<ChoiceList["suggest"]>>[number]

/** More are asked for than shown: several that have ended may lead to the same one. */
const spare = 3

/** Organisations that a person may choose: confirmed, and there today. One that has ended leads to what followed it. */
export const organisationList: ChoiceList = {
  async suggest(reading, { typed, language, limit }) {
    const search = await searchOrganisations(reading)
    const shown = new Map<string, Suggestion>()
    for (const found of search.find(typed, language, limit * spare)) {
      const chosen = followed(search, found, utcDay(reading.now))
      if (chosen && !shown.has(chosen.id)) shown.set(chosen.id, suggestionOf(language, chosen, found))
    }
    return [...shown.values()].slice(0, limit)
  },
  async resolve(reading, typed) {
    const search = await searchOrganisations(reading)
    const day = utcDay(reading.now)
    return search.named(typed).flatMap((each) => (isOver(each, day) ? [] : [each.id]))
  },
}

/** The organisation itself while it is there, else the one that followed it, however many times. */
function followed(search: OrganisationSearch, found: Organisation, day: string): Organisation | undefined {
  const passed = new Set<string>()
  let next: Organisation | undefined = found
  while (next && isOver(next, day)) {
    if (next.successorId === null || passed.has(next.id)) return undefined
    passed.add(next.id)
    next = search.get(next.successorId)
  }
  return next
}

function suggestionOf(language: Language, chosen: Organisation, found: Organisation): Suggestion {
  const words = organisationsWords[language]
  const abbreviation = language === "en" ? chosen.abbreviationEn : chosen.abbreviationFr
  const where = chosen.province === null ? undefined : words.provinces[chosen.province]
  const formerly = found.id === chosen.id ? undefined : words.formerly({ name: nameIn(language, found) })
  const hint = [abbreviation, where, formerly].filter(Boolean).join(" · ")
  return { code: chosen.id, text: nameIn(language, chosen), ...(hint && { hint }) }
}

/** Similar ones that staff may have in mind for a proposal. */
export async function listSimilar(reading: Reading, typed: string, language: Language): Promise<readonly Suggestion[]> {
  return organisationList.suggest(reading, { typed, language, limit: 5 })
}
