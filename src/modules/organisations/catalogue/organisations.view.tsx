import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Pagination } from "../../../ui/pagination.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { SearchField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { isOver, type Sector, sectors } from "../organisation.js"
import type { Organisation } from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { organisationsWords } from "../organisations.words.js"
import { catalogueWords } from "./catalogue.words.js"

export interface OrganisationsProps {
  readonly language: Language
  readonly day: string
  readonly query: string
  readonly sector: Sector | undefined
  readonly found: readonly Organisation[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** Every known organisation, searched and by sector. */
export function Organisations(props: OrganisationsProps) {
  const { language, query, sector, found, page, pages } = props
  const words = catalogueWords[language]
  const addressOf = (number: number) =>
    `${to(organisationsPaths.list, language)}?${new URLSearchParams({ q: query, sector: sector ?? "", page: String(number) })}`
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Search {...props} />
      {found.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <List {...props} />
      )}
      <Pagination label={words.pages} page={page} pages={pages} addressOf={addressOf} />
    </>
  )
}

function Search({ language, query, sector }: OrganisationsProps) {
  const words = catalogueWords[language]
  const form: FormState = { values: { q: query, sector: sector ?? "" }, errors: {} }
  const names = organisationsWords[language].sectors
  return (
    <search aria-label={words.search}>
      <Form action={to(organisationsPaths.list, language)} method="get">
        <SearchField form={form} name="q" label={words.query} hint={words.queryHint} />
        <SelectField
          form={form}
          name="sector"
          label={words.sector}
          options={[
            { value: "", label: words.allSectors },
            ...sectors.map((value) => ({ value, label: names[value] })),
          ]}
        />
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
    </search>
  )
}

function List({ language, day, found, total }: OrganisationsProps) {
  const words = catalogueWords[language]
  const { sectors: sectorNames, provinces } = organisationsWords[language]
  return (
    <Table
      id="organisations"
      caption={words.found({ n: total })}
      rows={found}
      rowKey={({ id }) => id}
      flip
      columns={[
        {
          heading: words.name,
          rowHeading: true,
          cell: (organisation) => (
            <>
              <a href={to(organisationsPaths.one, language, { id: organisation.id })}>
                {nameIn(language, organisation)}
              </a>{" "}
              {isOver(organisation, day) && <Tag>{words.over}</Tag>}
            </>
          ),
        },
        {
          heading: words.abbreviation,
          cell: ({ abbreviationEn, abbreviationFr }) => (language === "en" ? abbreviationEn : abbreviationFr),
        },
        { heading: words.sector, cell: ({ sector }) => sector && sectorNames[sector] },
        { heading: words.where, cell: ({ province }) => province && provinces[province] },
      ]}
    />
  )
}
