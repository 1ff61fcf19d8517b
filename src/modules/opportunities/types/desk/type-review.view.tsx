import type { Language } from "../../../../platform/wording.js"
import { Panel } from "../../../../ui/containers.js"
import type { OpportunityType, TypeDefinition } from "../type.store.js"
import { typesWords } from "../types.words.js"
import type { TypeChange } from "./review-type.js"
import { typeDeskWords } from "./type-desk.words.js"

interface TypeReviewProps {
  readonly language: Language
  readonly before: OpportunityType | undefined
  readonly after: TypeDefinition
  readonly changes: readonly TypeChange[]
  /** Opportunities of this kind in progress. */
  readonly live: number
}

/** What saving would change, and for how many. */
export function TypeReview({ language, before, after, changes, live }: TypeReviewProps) {
  const words = typeDeskWords[language]
  return (
    <Panel id="review" title={words.reviewTitle}>
      {changes.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={"field" in change ? change.field : change.property}>{sayChange(change, language)}</li>
          ))}
        </ul>
      )}
      {before?.isOffered && !after.isOffered && <p>{words.closed}</p>}
      {before && <p>{live === 0 ? words.noneInProgress : words.inProgress({ n: live })}</p>}
    </Panel>
  )
}

function sayChange(change: TypeChange, language: Language): string {
  const words = typeDeskWords[language]
  if ("field" in change) {
    const { field, from, to } = change
    const rule = (of: typeof from) => (of ? words.rules[of] : words.empty)
    return words.changed({ name: words.typeFields[field], from: rule(from), to: rule(to) })
  }
  const { property, from, to } = change
  const say = (value: typeof from) => sayValue(property, value, language)
  return words.changed({ name: namesOf(language)[property], from: say(from), to: say(to) })
}

/** As much of a long text as shows which one it is. */
const longestShown = 60

type Property = Extract<TypeChange, { readonly property: unknown }>["property"]

function sayValue(property: Property, value: TypeDefinition[Property] | undefined, language: Language): string {
  const words = typeDeskWords[language]
  const { families, audiences } = typesWords[language]
  if (value === null || value === undefined || value === "") return words.empty
  if (typeof value === "boolean") return value ? words.yes : words.no
  if (property === "family") return families[value as keyof typeof families]
  if (property === "audience") return audiences[value as keyof typeof audiences]
  const text = String(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

function namesOf(language: Language): Readonly<Record<Property, string>> {
  const words = typeDeskWords[language]
  const pair = <Name extends string>(name: Name, { en, fr }: { readonly en: string; readonly fr: string }) =>
    ({ [`${name}En`]: en, [`${name}Fr`]: fr }) as Record<`${Name}En` | `${Name}Fr`, string>
  return {
    ...pair("label", words.label),
    ...pair("definition", words.definition),
    ...pair("seeking", words.seeking),
    ...pair("offering", words.offering),
    ...pair("guidance", words.guidance),
    ...pair("template", words.template),
    family: words.family,
    audience: words.audience,
    position: words.position,
    isOffered: words.isOffered,
  }
}
