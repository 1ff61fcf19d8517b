import type { ComponentChildren } from "preact"
import { Temporal } from "temporal-polyfill"
import type { TextPair } from "../../../platform/text-pair.js"
import { type Language, wording } from "../../../platform/wording.js"
import { Facts } from "../../../ui/facts.js"
import { PairText } from "../../../ui/pair-text.js"
import { Chips } from "../../../ui/tag.js"
import { nameIn } from "../../classification/index.js"
import { weekdays } from "../../people/index.js"
import { listsWords } from "../lists/lists.words.js"
import { languageComponents } from "../lists/marketplace-lists.js"
import type { Opportunity } from "./opportunity.store.js"
import { opportunityWords } from "./opportunity.words.js"
import type { Asked } from "./read-asked.js"

interface AskedListProps {
  readonly language: Language
  readonly asked: Asked
  readonly opportunity: Pick<Opportunity, "securityLevel">
}

export function AskedList({ language, asked, opportunity: { securityLevel } }: AskedListProps) {
  const words = opportunityWords[language]
  const terms = words.asked
  const { essential, wished, occupation, education, groupLevels, languages, hours } = asked
  const lines: readonly (readonly [string, ComponentChildren])[] = [
    [terms.essential, chips(essential, language)],
    [terms.wished, chips(wished, language)],
    [terms.occupation, occupation && <PairText {...occupation} />],
    [terms.education, education && <PairText {...education} />],
    [terms.groupLevels, groupLevels.length > 0 && groupLevels.map((each) => levelInWords(each, language)).join(", ")],
    [terms.security, securityLevel && listsWords[language].securityLevels[securityLevel]],
    [terms.languages, languages.length > 0 && <AskedLanguages language={language} languages={languages} />],
    [words.schedule, hours.length > 0 && <Schedule language={language} hours={hours} />],
  ]
  const said = lines.filter(([, value]) => Boolean(value))
  if (said.length === 0) return <p>{words.noRequirement}</p>
  return <Facts facts={said.map(([term, value]) => ({ term, value }))} />
}

function chips(names: readonly TextPair[], language: Language): ComponentChildren {
  const labels = names.map((name) => nameIn(language, name).text).sort((a, b) => a.localeCompare(b, language))
  return labels.length > 0 && <Chips chips={labels.map((label) => ({ label }))} />
}

function levelInWords({ group, level }: Asked["groupLevels"][number], language: Language): string {
  return level === "" ? opportunityWords[language].everyLevel({ group }) : `${group}-${level}`
}

function AskedLanguages({ language, languages }: Pick<AskedListProps, "language"> & Pick<Asked, "languages">) {
  const words = listsWords[language]
  const official = (["en", "fr"] as const).filter((each) => languages.some((asked) => asked.language === each))
  return (
    <ul class="plain">
      {official.map((each) => (
        <li key={each}>
          {opportunityWords[language].askedLanguage({
            name: words.officialLanguages[each],
            levels: languageComponents.flatMap((component) => {
              const asked = languages.find((line) => line.language === each && line.component === component)
              return asked ? `${words.languageComponents[component].toLowerCase()} ${asked.level}` : []
            }),
          })}
        </li>
      ))}
    </ul>
  )
}

function Schedule({ language, hours }: Pick<AskedListProps, "language"> & Pick<Asked, "hours">) {
  const words = opportunityWords[language]
  const f = wording[language]
  const inOrder = weekdays.flatMap((day) => hours.filter((line) => line.day === day))
  return (
    <ul class="plain">
      {inOrder.map(({ day, startsAt, minutes }) => (
        <li key={day}>
          {words.scheduleOn({
            day: words.days[day],
            time: f.time(Temporal.PlainTime.from(startsAt)),
            length: f.duration(Temporal.Duration.from({ minutes }).round({ largestUnit: "hours" })),
          })}
        </li>
      ))}
    </ul>
  )
}
