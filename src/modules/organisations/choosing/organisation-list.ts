import type { SuggestionWish } from "../../../engine/text/suggestions.js"
import type { Language } from "../../../platform/wording.js"
import type { ChoiceList } from "../../../web/choosing.js"
import { isOver, type Sector, utcDay } from "../organisation.js"
import type { Organisation } from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsWords } from "../organisations.words.js"
import { type OrganisationSearch, searchOrganisations } from "./organisation-search.js"

type Suggestion = Awaited<ReturnType<ChoiceList["suggest"]>>[number]

/** More are asked for than shown: several that have ended may lead to the same one. */
const spareOfAll = 3

/** Many are asked for: a town, a health network and a ministry may bear the words of a university. */
const spareOfSchools = 20

/** Organisations that a person may choose: confirmed, and there today. One that has ended leads to what followed it. */
function listOf(
  { spare, ...how }: { readonly spare: number } & Pick<SuggestionWish, "isLoose">,
  isChoosable: (organisation: Organisation) => boolean = () => true,
): ChoiceList {
  return {
    async suggest(reading, { typed, language, limit }) {
      const search = await searchOrganisations(reading)
      const shown = new Map<string, Suggestion>()
      for (const found of search.find(typed, { language, limit: limit * spare, ...how })) {
        const chosen = followed(search, found, utcDay(reading.now))
        if (!chosen || !isChoosable(chosen) || shown.has(chosen.id)) continue
        shown.set(chosen.id, suggestionOf(language, chosen, found))
      }
      return [...shown.values()].slice(0, limit)
    },
    async resolve(reading, typed) {
      const search = await searchOrganisations(reading)
      const day = utcDay(reading.now)
      return search.named(typed).flatMap((each) => (isOver(each, day) || !isChoosable(each) ? [] : [each.id]))
    },
  }
}

export const organisationList = listOf({ spare: spareOfAll })

/** What may be the same organisation under other words: for staff, who look before they merge. */
export const similarList = listOf({ spare: spareOfAll, isLoose: true })

const places: readonly (Sector | null)[] = ["university", "college", "school"]

/** Places of learning alone. */
export const schoolList = listOf({ spare: spareOfSchools }, ({ sector }) => places.includes(sector))

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
