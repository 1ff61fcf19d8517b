import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Empty } from "../../../ui/containers.js"
import { Tabs } from "../../../ui/navigation.js"
import { Pagination } from "../../../ui/pagination.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { ConceptSuggestion } from "./concept-suggestion.store.js"
import { conceptSuggestionsPaths } from "./concept-suggestions.paths.js"
import { conceptSuggestionsWords } from "./concept-suggestions.words.js"

/** What one withdraws concerns nobody any more. */
export const deskStatuses = ["waiting", "accepted", "merged", "declined"] as const
export type DeskStatus = (typeof deskStatuses)[number]

interface SuggestionDeskProps {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
  readonly status: DeskStatus
  readonly counts: Readonly<Record<DeskStatus, number>>
  readonly suggestions: readonly ConceptSuggestion[]
  readonly page: number
  readonly pages: number
}

function addressOf(language: Language, status: DeskStatus, page = 1): string {
  const query = new URLSearchParams({ status, ...(page > 1 && { page: String(page) }) })
  return `${to(conceptSuggestionsPaths.desk, language)}?${query}`
}

export function SuggestionDesk(props: SuggestionDeskProps) {
  const { language, status, counts, suggestions, page, pages } = props
  const words = conceptSuggestionsWords[language].desk
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Tabs
        label={words.tabs}
        items={deskStatuses.map((each) => ({
          label: `${words.states[each]} (${counts[each]})`,
          href: addressOf(language, each),
          current: each === status ? "page" : undefined,
        }))}
      />
      {suggestions.length === 0 ? (
        <Empty title={words.empty}>
          <p>{words.emptyText}</p>
        </Empty>
      ) : (
        <List {...props} />
      )}
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(number) => addressOf(language, status, number)}
      />
    </>
  )
}

function List({ language, zone, now, status, counts, suggestions }: SuggestionDeskProps) {
  const { desk: words, lists, languages } = conceptSuggestionsWords[language]
  return (
    <Table
      id="suggestions"
      caption={words.caption({ n: counts[status] })}
      rows={suggestions}
      rowKey={({ id }) => id}
      flip
      columns={[
        {
          heading: words.typed,
          rowHeading: true,
          cell: ({ id, typed, language: of }) => (
            <a href={to(conceptSuggestionsPaths.one, language, { id })} lang={of}>
              {typed}
            </a>
          ),
        },
        { heading: words.list, cell: ({ list }) => lists[list] },
        { heading: words.language, cell: ({ language: of }) => languages[of] },
        {
          heading: status === "waiting" ? words.since : words.decided,
          cell: ({ suggestedAt, decidedAt }) => <Time at={decidedAt ?? suggestedAt} zone={zone} now={now} />,
        },
      ]}
    />
  )
}
