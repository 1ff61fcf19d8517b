import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { SelectField } from "../../../../ui/choice-fields.js"
import { Empty } from "../../../../ui/containers.js"
import { Form } from "../../../../ui/form.js"
import type { FormState } from "../../../../ui/form-state.js"
import { Tabs } from "../../../../ui/navigation.js"
import { Pagination } from "../../../../ui/pagination.js"
import { type Column, Table } from "../../../../ui/table.js"
import { Time } from "../../../../ui/time.js"
import { to } from "../../../../web/paths.js"
import { listsWords } from "../../lists/lists.words.js"
import { type RegistrationStatus, registrationSideCodes, type Stream } from "../registration.js"
import { registrationsPaths } from "../registrations.paths.js"
import { registrationsWords } from "../registrations.words.js"
import type { DeskFilter, ListedRegistration } from "./desk.store.js"
import { deskWords } from "./desk.words.js"

/** What the coordination may list. A draft is its author's alone. */
export const listedStatuses = [
  "active",
  "invited",
  "paused",
  "absent",
  "withdrawn",
] as const satisfies readonly RegistrationStatus[]

export interface RegistrationListProps {
  readonly language: Language
  readonly programmeId: string
  readonly zone: string
  readonly streams: readonly Stream[]
  readonly filter: DeskFilter
  readonly counts: ReadonlyMap<RegistrationStatus, number>
  readonly registrations: readonly ListedRegistration[]
  readonly page: number
  readonly pages: number
}

function addressOf({ language, programmeId }: RegistrationListProps, { status, side, stream }: DeskFilter, page = 1) {
  const query = new URLSearchParams({ status })
  if (side) query.set("side", side)
  if (stream) query.set("stream", stream)
  if (page > 1) query.set("page", String(page))
  return `${to(registrationsPaths.list, language, { id: programmeId })}?${query}`
}

export function RegistrationList(props: RegistrationListProps) {
  const { language, programmeId, filter, counts, registrations, page, pages } = props
  const words = deskWords[language]
  return (
    <>
      <p class="lead">{words.lead}</p>
      <p>
        <a href={to(registrationsPaths.import, language, { id: programmeId })}>{words.import}</a>
      </p>
      <Tabs
        label={words.tabs}
        items={listedStatuses.map((status) => ({
          label: `${registrationsWords[language].statuses[status]} (${counts.get(status) ?? 0})`,
          href: addressOf(props, { ...filter, status }),
          current: status === filter.status ? "page" : undefined,
        }))}
      />
      <Filter {...props} />
      {registrations.length === 0 ? (
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
        addressOf={(number) => addressOf(props, filter, number)}
      />
      <p class="small muted">{words.draftsHidden}</p>
    </>
  )
}

function Filter({ language, programmeId, streams, filter }: RegistrationListProps) {
  const words = deskWords[language]
  const { sides } = registrationsWords[language]
  const form: FormState = { values: { side: filter.side ?? "", stream: filter.stream ?? "" }, errors: {} }
  return (
    <search aria-label={words.filter}>
      <Form action={to(registrationsPaths.list, language, { id: programmeId })} method="get" class="inline">
        <input type="hidden" name="status" value={filter.status} />
        <SelectField
          form={form}
          name="side"
          label={words.side}
          options={[
            { value: "", label: words.allSides },
            ...registrationSideCodes.map((value) => ({ value, label: sides[value] })),
          ]}
        />
        {streams.length > 1 && (
          <SelectField
            form={form}
            name="stream"
            label={words.stream}
            options={[
              { value: "", label: words.allStreams },
              ...streams.map((value) => ({ value, label: listsWords[language].streams[value].name })),
            ]}
          />
        )}
        <Button variant="second">{words.show}</Button>
      </Form>
    </search>
  )
}

function List({ language, programmeId, zone, registrations, filter }: RegistrationListProps) {
  const words = deskWords[language]
  const isAway = filter.status === "paused" || filter.status === "absent"
  const columns: readonly Column<ListedRegistration>[] = [
    {
      heading: words.name,
      rowHeading: true,
      cell: ({ id, displayName }) => (
        <a href={to(registrationsPaths.one, language, { id: programmeId, registration: id })}>{displayName}</a>
      ),
    },
    { heading: words.side, cell: ({ side }) => registrationsWords[language].sides[side] },
    { heading: words.places, cell: (row) => <Places language={language} {...row} /> },
    {
      heading: words.waiting,
      cell: ({ waitingSince }) =>
        waitingSince === null ? words.notKnown : <Time on={waitingSince.toZonedDateTimeISO(zone).toPlainDate()} />,
    },
    ...(isAway
      ? [
          {
            heading: words.back,
            cell: ({ awayUntil }: ListedRegistration) =>
              awayUntil === null ? words.notKnown : words.backAfter({ on: Temporal.PlainDate.from(awayUntil) }),
          },
        ]
      : []),
  ]
  return (
    <Table
      id="registrations"
      caption={words.caption}
      columns={columns}
      rows={registrations}
      rowKey={({ id }) => id}
      flip
    />
  )
}

function Places({ language, side, places, taken }: ListedRegistration & { readonly language: Language }) {
  const words = deskWords[language]
  if (side === "mentor") return <>{words.placesOf({ taken, places })}</>
  return <>{taken > 0 ? words.paired : words.free}</>
}
