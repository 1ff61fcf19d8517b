import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox, CheckboxGroup, SelectField } from "../../../ui/choice-fields.js"
import { DateField } from "../../../ui/date-field.js"
import type { FormState } from "../../../ui/form-state.js"
import type { Path } from "../../../web/paths.js"
import { to } from "../../../web/paths.js"
import { listsWords } from "../lists/lists.words.js"
import { askedLevels } from "../lists/marketplace-lists.js"
import { type CodeFilter, type Criteria, languageFilters, radii } from "./criteria.js"
import { facetsOf, type Scope } from "./index-query.js"
import type { FacetOption, NamedFacets } from "./name-facets.js"
import { searchWords } from "./search.words.js"

interface FacetsProps {
  readonly language: Language
  readonly path: Path<never>
  readonly scope: Scope
  readonly criteria: Criteria
  readonly facets: NamedFacets
  readonly form: FormState
  /** Filters in use. */
  readonly used: number
}

/** By what the list can be narrowed, with what each choice would bring. */
export function Facets({ language, path, scope, criteria, facets, form, used }: FacetsProps) {
  const words = searchWords[language]
  const offered = facetsOf[scope].filter((filter) => (facets[filter] ?? []).length > 0)
  return (
    <details class="facets" open={used > 0}>
      <summary>{used > 0 ? words.filtersInUse({ n: used }) : words.filters}</summary>
      <h2 class="hide">{words.filters}</h2>
      {criteria.near && (
        <SelectField
          form={form}
          name="km"
          label={words.radius}
          hint={words.radiusHint}
          options={radii.map((n) => ({ value: String(n), label: words.kilometres({ n }) }))}
        />
      )}
      {offered.map((filter) => (
        <Facet key={filter} language={language} filter={filter} options={facets[filter] ?? []} form={form} />
      ))}
      {scope === "live" && <More language={language} form={form} isOpen={asksForMore(criteria)} />}
      {scope === "live" && <Checkbox form={form} name="closed" label={words.closed} />}
      <div class="actions">
        <Button variant="second">{words.update}</Button>
        {used > 0 && <a href={to(path, language)}>{words.clear}</a>}
      </div>
    </details>
  )
}

interface FacetProps {
  readonly language: Language
  readonly filter: CodeFilter
  readonly options: readonly FacetOption[]
  readonly form: FormState
}

function Facet({ language, filter, options, form }: FacetProps) {
  const words = searchWords[language]
  return (
    <CheckboxGroup
      form={form}
      name={filter}
      label={words.facets[filter]}
      tight
      choices={options.map(({ code, label, count }) => ({
        value: code,
        label: (
          <>
            {label} <span class="count">{words.count({ n: count })}</span>
          </>
        ),
      }))}
    />
  )
}

const postedChoices = [1, 7, 30] as const

interface MoreProps {
  readonly language: Language
  readonly form: FormState
  readonly isOpen: boolean
}

function More({ language, form, isOpen }: MoreProps) {
  const words = searchWords[language]
  const levels = [
    { value: "", label: words.anyLevel },
    ...askedLevels.map((level) => ({ value: level, label: listsWords[language].askedLevels[level] })),
  ]
  const posted = [
    { value: "", label: words.anyTime },
    ...postedChoices.map((days) => ({ value: String(days), label: words.postedWithin({ days }) })),
  ]
  return (
    <details open={isOpen}>
      <summary>{words.more}</summary>
      <SelectField form={form} name="posted" label={words.posted} options={posted} />
      <DateField form={form} name="start-from" label={words.startFrom} />
      <DateField form={form} name="start-until" label={words.startUntil} />
      <p class="small">{words.languagesHint}</p>
      {languageFilters.map((filter) => (
        <SelectField key={filter} form={form} name={filter} label={words.languages[filter]} options={levels} />
      ))}
    </details>
  )
}

const asksForMore = ({ languages, startFrom, startUntil, posted }: Criteria): boolean =>
  Object.keys(languages).length > 0 || startFrom !== undefined || startUntil !== undefined || posted !== undefined
