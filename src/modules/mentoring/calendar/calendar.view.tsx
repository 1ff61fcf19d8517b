import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Checkbox } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { Meeting } from "../meetings/meeting.store.js"
import { meetingsPaths } from "../meetings/meetings.paths.js"
import { calendarPaths } from "./calendar.paths.js"
import type { OwnCalendar } from "./calendar.store.js"
import { calendarWords } from "./calendar.words.js"

interface CalendarPageProps {
  readonly language: Language
  readonly zone: string
  readonly coming: readonly { readonly meeting: Meeting; readonly name: string }[]
  readonly own: OwnCalendar
}

export function CalendarPage({ language, zone, coming, own }: CalendarPageProps) {
  const words = calendarWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {coming.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <Table
          id="coming"
          caption={words.caption}
          rows={coming}
          rowKey={({ meeting }) => meeting.id}
          flip
          columns={[
            {
              heading: words.when,
              rowHeading: true,
              cell: ({ meeting }) => (
                <a href={to(meetingsPaths.one, language, { id: meeting.id })}>
                  <Time at={meeting.startsAt} zone={zone} />
                </a>
              ),
            },
            { heading: words.with, cell: ({ name }) => name },
          ]}
        />
      )}
      <Names language={language} own={own} />
      <Feed language={language} own={own} />
    </>
  )
}

function Names({ language, own }: Pick<CalendarPageProps, "language" | "own">) {
  const words = calendarWords[language]
  const form = { values: { showsNames: own.showsNames ? "yes" : "" }, errors: {} }
  return (
    <section class="section" aria-labelledby="names">
      <h2 id="names">{words.names}</h2>
      <p>{words.namesText}</p>
      <Form action={to(calendarPaths.names, language)}>
        <Checkbox form={form} name="showsNames" label={words.showsNames} />
        <Button variant="second">{words.saveNames}</Button>
      </Form>
    </section>
  )
}

function Feed({ language, own }: Pick<CalendarPageProps, "language" | "own">) {
  const words = calendarWords[language]
  const isOpen = own.tokenMadeAt !== null
  return (
    <section class="section" aria-labelledby="feed">
      <h2 id="feed">{words.feed}</h2>
      <p>{words.feedText}</p>
      {isOpen && <p>{words.open}</p>}
      <div class="actions">
        <Form action={to(calendarPaths.renewal, language)}>
          <Button variant="second">{isOpen ? words.renew : words.make}</Button>
        </Form>
        {isOpen && (
          <Form action={to(calendarPaths.closing, language)}>
            <Button variant="quiet">{words.close}</Button>
          </Form>
        )}
      </div>
    </section>
  )
}

export function NewAddress({ language, address }: { readonly language: Language; readonly address: string }) {
  const words = calendarWords[language]
  return (
    <>
      <h1>{words.shownTitle}</h1>
      <p class="lead">{words.shown}</p>
      <p>
        <code>{address}</code>
      </p>
      <p>
        <ButtonLink href={to(calendarPaths.mine, language)}>{words.goOn}</ButtonLink>
      </p>
    </>
  )
}
