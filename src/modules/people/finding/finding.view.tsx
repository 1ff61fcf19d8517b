import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Empty, Panel } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Pagination } from "../../../ui/pagination.js"
import { Chips } from "../../../ui/tag.js"
import { SearchField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "../profile/profile.paths.js"
import { Filters, filtersInUse } from "./filters.view.js"
import type { FoundMember } from "./find-members.js"
import { findingPath, searchAddress } from "./finding.paths.js"
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

interface FindMembersProps {
  readonly language: Language
  /** Absent until something is asked. */
  readonly search: ShownSearch | undefined
}

export function FindMembers({ language, search }: FindMembersProps) {
  const words = findingWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={to(findingPath, language)} method="get">
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
        {search ? <Found language={language} search={search} /> : <Start language={language} />}
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

interface FoundProps {
  readonly language: Language
  readonly search: ShownSearch
}

function Found({ language, search }: FoundProps) {
  const { criteria, options } = search
  return (
    <div class="split-left section">
      <Filters language={language} criteria={criteria} options={options} />
      <div class="results">
        <Chips chips={filtersInUse({ language, criteria, options })} />
        {search.members.length === 0 ? <Nobody language={language} /> : <Results language={language} search={search} />}
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

function Results({ language, search }: FoundProps) {
  const words = findingWords[language]
  const { criteria, members, titles, count, most, isPartial, page, pages } = search
  return (
    <>
      <h2 id="found">{words.found({ n: count })}</h2>
      {isPartial && <p>{words.partly}</p>}
      {count > most && <p>{words.onlyFirst({ n: most })}</p>}
      <FoundMembers language={language} members={members} titles={titles} />
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(number) => searchAddress(language, criteria, number)}
      />
    </>
  )
}
