import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty, Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Pagination } from "../../../ui/pagination.js"
import { Chips } from "../../../ui/tag.js"
import { SearchField } from "../../../ui/text-fields.js"
import { type Path, to } from "../../../web/paths.js"
import { profilePaths } from "../profile/profile.paths.js"
import { Filters, filtersInUse } from "./filters.view.js"
import type { FoundMember } from "./find-members.js"
import { searchAddress } from "./finding.paths.js"
import { findingWords } from "./finding.words.js"
import { FoundMembers } from "./found-members.view.js"
import type { Place } from "./member-index.js"
import type { Criteria, Search } from "./search-members.js"

export interface ShownSearch extends Pick<Search, "isPartial" | "options"> {
  readonly criteria: Criteria
  readonly members: readonly FoundMember[]
  readonly titles: ReadonlyMap<Place, string>
  /** Of all pages. */
  readonly count: number
  /** How many can be shown at most. */
  readonly most: number
  readonly page: number
  readonly pages: number
}

interface MemberSearchProps {
  readonly language: Language
  /** The page that the search is on. */
  readonly at: Path<never>
  /** Absent until something is asked. */
  readonly search: ShownSearch | undefined
  /** What the reader may do about a person found. The results stand in a form: controls name a form of their own. */
  readonly actFor?: ((member: FoundMember) => ComponentChildren) | undefined
}

/** The search and what it finds, below the heading of its page. */
export function MemberSearch({ language, at, search, actFor }: MemberSearchProps) {
  const words = findingWords[language]
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Form action={to(at, language)} method="get">
        <search class="inline">
          <SearchField
            form={{ values: { q: search?.criteria.words }, errors: {} }}
            name="q"
            label={words.search}
            hint={words.searchHint}
            maxlength={200}
          />
          <Button icon="search">{words.submit}</Button>
        </search>
        {search ? <Found language={language} at={at} search={search} actFor={actFor} /> : <Start language={language} />}
      </Form>
    </>
  )
}

function Start({ language }: { readonly language: Language }) {
  const words = findingWords[language].start
  return (
    <div class="section">
      <Panel id="start" title={words.title}>
        <ul>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>
          <a href={to(profilePaths.preview, language)}>{words.preview}</a>
        </p>
      </Panel>
    </div>
  )
}

interface FoundProps extends MemberSearchProps {
  readonly search: ShownSearch
}

function Found(props: FoundProps) {
  const { language, at, search } = props
  const { criteria, options } = search
  return (
    <div class="split-left section">
      <Filters language={language} at={at} criteria={criteria} options={options} />
      <div class="results">
        <Chips chips={filtersInUse({ language, at, criteria, options })} />
        {search.members.length === 0 ? <Nobody language={language} /> : <Results {...props} />}
      </div>
    </div>
  )
}

function Nobody({ language }: { readonly language: Language }) {
  const words = findingWords[language]
  return (
    <Empty title={words.nobody}>
      <p>{words.nobodyText}</p>
    </Empty>
  )
}

function Results({ language, at, search, actFor }: FoundProps) {
  const words = findingWords[language]
  const { criteria, members, titles, count, most, isPartial, page, pages } = search
  return (
    <>
      <h2 id="found">{words.found({ n: count })}</h2>
      {isPartial && <p>{words.partly}</p>}
      {count > most && <p>{words.onlyFirst({ n: most })}</p>}
      <FoundMembers language={language} members={members} titles={titles} actFor={actFor} />
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(number) => searchAddress(at, language, criteria, number)}
      />
    </>
  )
}
