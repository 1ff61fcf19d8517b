import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { SelectField } from "../../../ui/choice-fields.js"
import type { Path } from "../../../web/paths.js"
import type { Pair } from "../profile/pair.js"
import { type Facet, facets } from "./findable.js"
import { searchAddress } from "./finding.paths.js"
import { findingWords } from "./finding.words.js"
import type { Criteria, Search } from "./search-members.js"

interface FiltersProps {
  readonly language: Language
  /** The page of the search. */
  readonly at: Path<never>
  readonly criteria: Criteria
  readonly options: Search["options"]
}

const textIn = (language: Language, { en, fr }: Pair): string => (language === "en" ? (en ?? fr) : (fr ?? en)) ?? ""

/** By what these people could be filtered; a list of which they have nothing is not there. */
export function Filters({ language, at, criteria, options }: FiltersProps) {
  const words = findingWords[language]
  const used = Object.keys(criteria.filters).length
  const offered = facets.filter((facet) => options[facet].length > 0 || criteria.filters[facet] !== undefined)
  if (offered.length === 0) return <div />
  return (
    <details class="facets" open={used > 0}>
      <summary>{used > 0 ? words.filtersInUse({ n: used }) : words.filter}</summary>
      <h2 class="hide">{words.filter}</h2>
      {offered.map((facet) => (
        <SelectField
          key={facet}
          form={{ values: criteria.filters, errors: {} }}
          name={facet}
          label={words.facets[facet]}
          options={[{ value: "", label: words.any }, ...listed(facet, { language, criteria, options })]}
        />
      ))}
      <div class="actions">
        <Button variant="second">{words.show}</Button>
        {used > 0 && <a href={searchAddress(at, language, { words: criteria.words })}>{words.clear}</a>}
      </div>
    </details>
  )
}

/** The code in use stays among the options where nobody has it: it must be seen to be taken away. */
function listed(facet: Facet, { language, criteria, options }: Omit<FiltersProps, "at">) {
  const words = findingWords[language]
  const used = criteria.filters[facet]
  const known = options[facet].map(({ code, text, count }) => ({
    value: code,
    label: words.option({ text: textIn(language, text), n: count }),
  }))
  if (used === undefined || known.some(({ value }) => value === used)) return known
  return [...known, { value: used, label: words.option({ text: words.chosen, n: 0 }) }]
}

/** The filters in force, each with the same search without it. */
export function filtersInUse({ language, at, criteria, options }: FiltersProps) {
  const words = findingWords[language]
  return facets.flatMap((facet) => {
    const { [facet]: code, ...others } = criteria.filters
    if (code === undefined) return []
    const option = options[facet].find((each) => each.code === code)
    const text = option ? textIn(language, option.text) : words.chosen
    return [
      {
        label: words.filterInUse({ facet: words.facets[facet], text }),
        removeAddress: searchAddress(at, language, { words: criteria.words, filters: others }),
      },
    ]
  })
}
