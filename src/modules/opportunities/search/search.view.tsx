import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Tabs } from "../../../ui/navigation.js"
import { Notice } from "../../../ui/notice.js"
import { Pagination } from "../../../ui/pagination.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { Chips, Tag } from "../../../ui/tag.js"
import { SearchField } from "../../../ui/text-fields.js"
import { type Path, to } from "../../../web/paths.js"
import { suggestionPaths } from "../../classification/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import type { DescribedOpportunity } from "../opportunity/describe-opportunities.js"
import { OpportunityCard } from "../opportunity/opportunity-card.view.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { postingWords } from "../posting/posting.words.js"
import type { Criteria } from "./criteria.js"
import { Facets } from "./facets.view.js"
import type { FilterInUse } from "./filters-in-use.js"
import type { FoundOpportunities } from "./find-opportunities.js"
import { type Scope, sortOf, sortsFor } from "./index-query.js"
import type { NamedFacets } from "./name-facets.js"
import { searchAddress } from "./search.paths.js"
import { searchWords } from "./search.words.js"

export interface ShownSearch {
  readonly path: Path<never>
  readonly scope: Scope
  readonly criteria: Criteria
  readonly answer: FoundOpportunities
  readonly facets: NamedFacets
  readonly inUse: readonly FilterInUse[]
  /** What leaving out a filter would bring, where nothing was found. */
  readonly relaxed: readonly (FilterInUse & { readonly count: number })[]
  readonly form: FormState
  readonly page: number
  readonly pages: number
  /** Numbers of the reader's favourites. */
  readonly favourites: ReadonlySet<number>
  /** Seconds of which the list may not know yet; undefined where that is no matter. */
  readonly behind: number | undefined
}

interface SearchPageProps {
  readonly language: Language
  readonly search: ShownSearch
  /** Above the form. */
  readonly above?: ComponentChildren
  /** Below the results. */
  readonly children?: ComponentChildren
}

export function SearchPage({ language, search, above, children }: SearchPageProps) {
  const words = searchWords[language]
  const { path, scope, form } = search
  return (
    <>
      <h1>{homeWords[language].title}</h1>
      <MarketplaceTabs language={language} current={scope === "live" ? "search" : "archive"} />
      {above}
      <Form action={to(path, language)} method="get">
        <search class={scope === "live" ? "search flat" : "inline"}>
          <SearchField form={form} name="q" label={words.text} hint={words.textHint} maxlength={200} />
          {scope === "live" && (
            <SuggestionField
              form={form}
              name="place"
              label={words.place}
              suggestions={to(suggestionPaths.place, language)}
            />
          )}
          <Button icon="search">{words.submit}</Button>
        </search>
        <div class="split-left">
          <Facets language={language} {...search} used={search.inUse.length} />
          <div class="results">
            <Results language={language} search={search} />
          </div>
        </div>
      </Form>
      {children}
    </>
  )
}

function Results({ language, search }: Pick<SearchPageProps, "language" | "search">) {
  const words = searchWords[language]
  const { path, criteria, answer, inUse, page, pages, behind, favourites } = search
  return (
    <>
      {behind !== undefined && <Notice tone="info">{words.behind({ seconds: behind })}</Notice>}
      <div class="row row-ends">
        <h2 id="found">{words.found({ n: answer.total })}</h2>
        {pages > 1 && <p class="small muted">{words.page({ page, pages })}</p>}
      </div>
      {inUse.length > 0 && (
        <>
          <h3 class="hide">{words.inUse}</h3>
          <Chips
            chips={inUse.map(({ label, without }) => ({
              label,
              removeAddress: searchAddress(path, language, without),
            }))}
          />
        </>
      )}
      {answer.replaced.map(({ typed, by }) => (
        <p key={typed}>{words.replaced({ typed, by })}</p>
      ))}
      {answer.total === 0 ? (
        <Nothing language={language} search={search} />
      ) : (
        <>
          <Sorting language={language} search={search} />
          <ul class="plain" aria-labelledby="found">
            {answer.found.map((each) => (
              <OpportunityCard
                key={each.opportunity.number}
                language={language}
                described={each}
                tags={favourites.has(each.opportunity.number) && <Tag>{words.favourite}</Tag>}
              >
                {search.scope === "archive" && <DuplicateLink language={language} found={each} />}
                {each.distance !== undefined && (
                  <p class="small muted">{words.kilometresAway({ n: Math.round(each.distance) })}</p>
                )}
              </OpportunityCard>
            ))}
          </ul>
          <Pagination
            label={words.pages}
            page={page}
            pages={pages}
            addressOf={(number) => searchAddress(path, language, criteria, number)}
          />
        </>
      )}
    </>
  )
}

/** Anything that is over can be a model of something new. */
function DuplicateLink({
  language,
  found: { opportunity },
}: {
  readonly language: Language
  readonly found: DescribedOpportunity
}) {
  const { number } = opportunity
  return (
    <p class="small">
      <a href={to(marketplacePaths.duplicate, language, { number })}>
        {postingWords[language].duplicate}
        <span class="hide">{searchWords[language].ofOne({ title: titleIn(language, opportunity) })}</span>
      </a>
    </p>
  )
}

function Sorting({ language, search: { path, scope, criteria } }: Pick<SearchPageProps, "language" | "search">) {
  const words = searchWords[language]
  const current = sortOf(criteria, scope)
  const { sort: _, ...unsorted } = criteria
  return (
    <Tabs
      label={words.sortBy}
      items={sortsFor(criteria, scope).map((sort, position) => ({
        label: words.sorts[sort],
        href: searchAddress(path, language, position === 0 ? unsorted : { ...unsorted, sort }),
        current: sort === current ? ("true" as const) : undefined,
      }))}
    />
  )
}

/** Says what would bring something: a word left out, a filter taken away. */
function Nothing({ language, search }: Pick<SearchPageProps, "language" | "search">) {
  const words = searchWords[language]
  const { path, criteria, answer, relaxed } = search
  const ways: readonly { readonly label: string; readonly address?: string }[] = [
    ...answer.without.map(({ words: left, total }) => ({ label: words.without({ words: left.join(" "), n: total }) })),
    ...relaxed.map(({ label, without, count }) => ({
      label: words.without({ words: label, n: count }),
      address: searchAddress(path, language, without),
    })),
  ]
  return (
    <Empty title={words.nothing} level={3}>
      <p>{ways.length > 0 ? words.nothingText : words.nothingAtAll}</p>
      {ways.length > 0 && (
        <ul>
          {ways.map((way) => (
            <li key={way.label}>{way.address === undefined ? way.label : <a href={way.address}>{way.label}</a>}</li>
          ))}
        </ul>
      )}
      {criteria.text === "" && ways.length === 0 && <p>{words.nothingYet}</p>}
    </Empty>
  )
}
