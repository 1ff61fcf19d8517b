import type { Language } from "../../../platform/wording.js"
import { Empty } from "../../../ui/containers.js"
import { Tabs } from "../../../ui/navigation.js"
import { Pagination } from "../../../ui/pagination.js"
import { type Column, Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { OrganisationName } from "../organisation-name.view.js"
import { organisationsPaths } from "../organisations.paths.js"
import type { ListedPerson } from "./people.store.js"
import { type PeopleFilter, peopleFilters } from "./verification.forms.js"
import { verificationWords } from "./verification.words.js"

interface PeopleProps {
  readonly language: Language
  readonly zone: string
  readonly title: string
  readonly lead: string
  /** Of this list, without its filter. */
  readonly address: string
  readonly filter: PeopleFilter
  readonly counts: Readonly<Record<PeopleFilter, number>>
  readonly people: readonly ListedPerson[]
  readonly page: number
  readonly pages: number
  /** A list of several organisations says which. */
  readonly withOrganisation?: boolean
}

export function People(props: PeopleProps) {
  const { language, title, lead, address, filter, counts, people, page, pages } = props
  const words = verificationWords[language].people
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <Tabs
        label={words.tabs}
        items={peopleFilters.map((each) => ({
          label: `${words[each]} (${counts[each]})`,
          href: `${address}?show=${each}`,
          current: each === filter ? "page" : undefined,
        }))}
      />
      {people.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <List {...props} />
      )}
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(number) => `${address}?show=${filter}&page=${number}`}
      />
    </>
  )
}

function List({ language, zone, filter, counts, people, withOrganisation }: PeopleProps) {
  const { people: words, ways } = verificationWords[language]
  const organisation: Column<ListedPerson> = {
    heading: words.organisation,
    cell: (person) => <OrganisationName language={language} organisation={person} />,
  }
  const asked: Column<ListedPerson> = {
    heading: words.asked,
    cell: ({ askedAt }) => askedAt && <Time at={askedAt} zone={zone} />,
  }
  const verified: readonly Column<ListedPerson>[] = [
    { heading: words.verifiedAt, cell: ({ verifiedAt }) => verifiedAt && <Time at={verifiedAt} zone={zone} /> },
    { heading: words.way, cell: ({ way }) => way && ways[way] },
  ]
  return (
    <Table
      id="people"
      caption={words.caption({ n: counts[filter] })}
      rows={people}
      rowKey={({ membershipId }) => membershipId}
      flip
      columns={[
        {
          heading: words.person,
          rowHeading: true,
          cell: ({ membershipId, displayName }) => (
            <a href={to(organisationsPaths.membership, language, { id: membershipId })}>{displayName}</a>
          ),
        },
        ...(withOrganisation ? [organisation] : []),
        { heading: words.since, cell: ({ fromAt }) => <Time at={fromAt} zone={zone} /> },
        ...(filter === "waiting" ? [asked] : []),
        ...(filter === "verified" ? verified : []),
      ]}
    />
  )
}
