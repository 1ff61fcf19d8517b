import { Temporal } from "temporal-polyfill"
import { type Language, wording } from "../../../platform/wording.js"
import { nameIn } from "../../classification/index.js"
import type { DescribedOpportunity } from "./describe-opportunities.js"
import type { Opportunity } from "./opportunity.store.js"
import { opportunityWords } from "./opportunity.words.js"

/** « 5 heures par semaine »; undefined where nothing is said. */
export function timeInWords(
  { timeMinutes, timePeriod }: Pick<Opportunity, "timeMinutes" | "timePeriod">,
  language: Language,
): string | undefined {
  if (timeMinutes === null || timePeriod === null) return undefined
  return opportunityWords[language].time[timePeriod]({ hours: timeMinutes / 60 })
}

/** « Gatineau (Québec), ou à distance »; undefined where nothing is said. */
export function placeInWords(
  { opportunity: { isRemote }, place }: Pick<DescribedOpportunity, "opportunity" | "place">,
  language: Language,
): string | undefined {
  const words = opportunityWords[language]
  if (!place) return isRemote ? words.remote : undefined
  const municipality = nameIn(language, place.municipality).text
  const province = place.province && nameIn(language, place.province).text
  const named = province ? words.placeIn({ municipality, province }) : municipality
  return isRemote ? words.orRemote({ place: named }) : named
}

/** « du 2 mars au 30 juin 2027 », or the first day alone. */
export function datesInWords(
  { startOn, endOn }: Pick<Opportunity, "startOn" | "endOn">,
  language: Language,
): string | undefined {
  if (startOn === null) return undefined
  const start = Temporal.PlainDate.from(startOn)
  if (endOn !== null) return wording[language].dateRange(start, Temporal.PlainDate.from(endOn))
  return opportunityWords[language].startsOn({ on: wording[language].date(start) })
}

export function placesInWords({ places }: Pick<Opportunity, "places">, language: Language): string {
  const words = opportunityWords[language]
  return places === null ? words.unlimitedPlaces : words.places({ n: places })
}
