import type { ComponentChildren } from "preact"
import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Facts } from "../../../ui/facts.js"
import { PairText } from "../../../ui/pair-text.js"
import { Time } from "../../../ui/time.js"
import { listTimeZones } from "../../host/index.js"
import { OrganisationName } from "../../organisations/index.js"
import { listsWords } from "../lists/lists.words.js"
import { sideLabel } from "../types/type-label.js"
import { placeInWords, placesInWords, timeInWords } from "./in-words.js"
import { opportunityWords } from "./opportunity.words.js"
import type { ReadOpportunity } from "./opportunity-page.view.js"
import type { Asked } from "./read-asked.js"

/** Every field that is said, in the reader’s language. */
export function OpportunityFacts({ language, described, asked, isVisitor }: ReadOpportunity) {
  const words = opportunityWords[language]
  const terms = words.facts
  const { opportunity, type, organisation } = described
  const { number, side, contactName, publishedAt, timeZone } = opportunity
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    [terms.number, number],
    [terms.side, sideLabel(type, side, language)],
    [terms.organisation, organisation && <OrganisationName language={language} organisation={organisation} />],
    [terms.contact, isVisitor ? undefined : contactName],
    [terms.places, type.fields.places === "off" ? undefined : placesInWords(opportunity, language)],
    [terms.startOn, day(opportunity.startOn)],
    [terms.endOn, day(opportunity.endOn)],
    [terms.deadlineOn, deadline(opportunity, language)],
    [terms.time, timeInWords(opportunity, language)],
    [terms.place, placeInWords(described, language)],
    [terms.workArea, workAreaInWords(opportunity, language)],
    [terms.restriction, restriction(opportunity, asked, organisation)],
    [terms.publishedOn, publishedAt && <Time on={publishedAt.toZonedDateTimeISO(timeZone).toPlainDate()} />],
  ]
  const said = facts.filter(([, value]) => value !== undefined && value !== null)
  return <Facts facts={said.map(([term, value]) => ({ term, value }))} />
}

type Seen = ReadOpportunity["described"]["opportunity"]

const day = (on: string | null) => (on === null ? undefined : <Time on={Temporal.PlainDate.from(on)} />)

/** The whole day is still in time, on the clock of its own zone. */
function deadline({ deadlineOn, timeZone }: Seen, language: Language): ComponentChildren {
  if (deadlineOn === null) return undefined
  const zone = listTimeZones(language).find(({ value }) => value === timeZone)?.label ?? timeZone
  return (
    <>
      <Time on={Temporal.PlainDate.from(deadlineOn)} /> <small>{opportunityWords[language].wholeDay({ zone })}</small>
    </>
  )
}

/** Where no organisation is named, it is limited to its author’s own. */
function restriction(
  { isRestricted }: Seen,
  { organisations }: Asked,
  own: ReadOpportunity["described"]["organisation"],
): ComponentChildren {
  if (!isRestricted) return undefined
  const named = organisations.length > 0 || !own ? organisations : [{ en: own.nameEn, fr: own.nameFr }]
  return (
    <ul class="plain">
      {named.map((names) => (
        <li key={names.en ?? names.fr}>
          <PairText {...names} />
        </li>
      ))}
    </ul>
  )
}

function workAreaInWords({ workArea, workAreaOther }: Seen, language: Language): string | undefined {
  if (workArea === null) return undefined
  return workArea === "other" && workAreaOther !== null ? workAreaOther : listsWords[language].workAreas[workArea]
}
