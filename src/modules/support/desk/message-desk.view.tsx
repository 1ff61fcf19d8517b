import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { Tabs } from "../../../ui/navigation.js"
import { Pagination } from "../../../ui/pagination.js"
import { type Column, Table } from "../../../ui/table.js"
import { TextField } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { type HelpMessageStatus, helpMessageStatuses, helpReasons } from "../messages/help-message.js"
import type { DeskFilter, HelpMessage } from "../messages/help-message.store.js"
import { messagesWords } from "../messages/messages.words.js"
import { supportPaths } from "../support.paths.js"

interface MessageDeskProps {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
  readonly filter: DeskFilter
  /** How many messages each state holds with the same other criteria. */
  readonly counts: Readonly<Record<HelpMessageStatus, number>>
  readonly messages: readonly HelpMessage[]
  readonly page: number
  readonly pages: number
}

/** The list with these criteria; a page of it when there is more than one. */
function addressOf(language: Language, { status, reason, language: of }: DeskFilter, page = 1): string {
  const query = new URLSearchParams({ status })
  if (reason) query.set("reason", reason)
  if (of) query.set("language", of)
  if (page > 1) query.set("page", String(page))
  return `${to(supportPaths.desk, language)}?${query}`
}

export function MessageDesk(props: MessageDeskProps) {
  const { language, filter, counts, messages, page, pages } = props
  const words = messagesWords[language].desk
  return (
    <>
      <div class="row row-ends">
        <h1>{words.title}</h1>
        <search>
          <Form action={to(supportPaths.desk, language)} method="get" class="inline">
            <TextField form={emptyForm} name="number" label={words.messageNumber} inputmode="numeric" width="s" />
            <Button variant="second">{words.findSubmit}</Button>
          </Form>
        </search>
      </div>
      <Tabs
        label={words.tabs}
        items={helpMessageStatuses.map((status) => ({
          label: `${words.states[status]} (${counts[status]})`,
          href: addressOf(language, { ...filter, status }),
          current: status === filter.status ? "page" : undefined,
        }))}
      />
      <Filter language={language} filter={filter} />
      {messages.length === 0 ? <NoMessage language={language} filter={filter} /> : <List {...props} />}
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(number) => addressOf(language, filter, number)}
      />
    </>
  )
}

function Filter({ language, filter }: Pick<MessageDeskProps, "language" | "filter">) {
  const { desk: words, reasons, thread } = messagesWords[language]
  const form: FormState = { values: { reason: filter.reason ?? "", language: filter.language ?? "" }, errors: {} }
  return (
    <search aria-label={words.filter}>
      <Form action={to(supportPaths.desk, language)} method="get" class="inline">
        <input type="hidden" name="status" value={filter.status} />
        <SelectField
          form={form}
          name="reason"
          label={words.reason}
          options={[
            { value: "", label: words.allReasons },
            ...helpReasons.map((value) => ({ value, label: reasons[value] })),
          ]}
        />
        <SelectField
          form={form}
          name="language"
          label={words.language}
          options={[
            { value: "", label: words.allLanguages },
            { value: "fr", label: thread.languages.fr },
            { value: "en", label: thread.languages.en },
          ]}
        />
        <Button variant="second">{words.show}</Button>
      </Form>
    </search>
  )
}

function NoMessage({ language, filter }: Pick<MessageDeskProps, "language" | "filter">) {
  const words = messagesWords[language].desk
  const isFiltered = filter.reason !== undefined || filter.language !== undefined
  return (
    <Empty title={isFiltered ? words.emptyFiltered : words.empty[filter.status]}>
      <p>{words.emptyText}</p>
    </Empty>
  )
}

function List({ language, zone, now, filter, counts, messages }: MessageDeskProps) {
  const { desk: words, reasons, thread } = messagesWords[language]
  const isOpen = filter.status === "open"
  const when: Column<HelpMessage> = {
    heading: isOpen ? words.waiting : words.left,
    cell: ({ waitingSince, leftAt }) => <Time at={waitingSince ?? leftAt} zone={zone} now={isOpen ? now : undefined} />,
  }
  return (
    <Table
      id="messages"
      caption={words.caption({ n: counts[filter.status] })}
      rows={messages}
      rowKey={({ number }) => String(number)}
      flip
      columns={[
        {
          heading: words.subject,
          rowHeading: true,
          cell: ({ number, subject, language: of }) => (
            <a href={to(supportPaths.deskMessage, language, { number })} lang={of}>
              {subject}
            </a>
          ),
        },
        { heading: words.number, cell: ({ number }) => String(number) },
        { heading: words.reason, cell: ({ reason }) => reasons[reason] },
        { heading: words.language, cell: ({ language: of }) => thread.languages[of] },
        { heading: words.from, cell: ({ personId }) => (personId === null ? words.visitor : words.member) },
        when,
      ]}
    />
  )
}
