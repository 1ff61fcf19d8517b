import { type Language, wording } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Checkbox } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import { emptyForm } from "../../../ui/form-state.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { hoursAndMinutes } from "./local-time.js"
import type { MeetingAct, MeetingStatus } from "./meeting.js"
import type { Meeting } from "./meeting.store.js"
import { meetingsPaths } from "./meetings.paths.js"
import { meetingsWords } from "./meetings.words.js"

const tones: Readonly<Record<MeetingStatus, "ok" | "info" | "warn">> = {
  planned: "info",
  met: "ok",
  "not-met": "warn",
  cancelled: "warn",
}

interface MeetingListProps {
  readonly language: Language
  readonly zone: string
  readonly id: string
  readonly meetings: readonly Meeting[]
}

export function MeetingList({ language, zone, id, meetings }: MeetingListProps) {
  const words = meetingsWords[language]
  return (
    <Table
      id={id}
      caption={words.caption({ n: meetings.length })}
      rows={meetings}
      rowKey={(meeting) => meeting.id}
      flip
      columns={[
        {
          heading: words.when,
          rowHeading: true,
          cell: (meeting) => (
            <a href={to(meetingsPaths.one, language, { id: meeting.id })}>
              <Time at={meeting.startsAt} zone={zone} />
            </a>
          ),
        },
        { heading: words.length, cell: ({ minutes }) => wording[language].duration(hoursAndMinutes(minutes)) },
        { heading: words.mode, cell: ({ mode }) => words.modes[mode] },
        { heading: words.state, cell: ({ status }) => <Tag tone={tones[status]}>{words.statuses[status]}</Tag> },
      ]}
    />
  )
}

interface MeetingsPageProps {
  readonly language: Language
  readonly zone: string
  readonly pairingId: string
  readonly coming: readonly Meeting[]
  readonly past: readonly Meeting[]
  /** A pairing that is over has no more meetings to plan. */
  readonly isOpen: boolean
}

export function MeetingsPage({ language, zone, pairingId, coming, past, isOpen }: MeetingsPageProps) {
  const words = meetingsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      {isOpen && (
        <p>
          <ButtonLink href={to(meetingsPaths.planning, language, { id: pairingId })} icon="add">
            {words.plan}
          </ButtonLink>
        </p>
      )}
      <section class="section" aria-labelledby="coming">
        <h2 id="coming">{words.coming}</h2>
        {coming.length === 0 ? (
          <Empty title={words.none} level={3}>
            <p>{words.noneText}</p>
          </Empty>
        ) : (
          <MeetingList language={language} zone={zone} id="coming-list" meetings={coming} />
        )}
      </section>
      {past.length > 0 && (
        <section class="section" aria-labelledby="past">
          <h2 id="past">{words.past}</h2>
          <MeetingList language={language} zone={zone} id="past-list" meetings={past} />
        </section>
      )}
    </>
  )
}

interface MeetingPageProps {
  readonly language: Language
  readonly zone: string
  readonly meeting: Meeting
  readonly name: string
  readonly acts: ReadonlySet<MeetingAct>
}

export function MeetingPage({ language, zone, meeting, name, acts }: MeetingPageProps) {
  const words = meetingsWords[language]
  const { id, status } = meeting
  return (
    <>
      <p class="row">
        <Tag tone={tones[status]}>{words.statuses[status]}</Tag>
      </p>
      <h1>{words.with({ name })}</h1>
      <MeetingFacts language={language} zone={zone} meeting={meeting} />
      {(acts.has("meet") || acts.has("miss")) && <Outcome language={language} id={id} acts={acts} />}
      <div class="actions">
        {acts.has("move") && (
          <ButtonLink variant="second" href={to(meetingsPaths.moving, language, { id })}>
            {words.move}
          </ButtonLink>
        )}
        {status === "planned" && (
          <ButtonLink variant="second" icon="calendar" href={to(meetingsPaths.file, language, { id })}>
            {words.file}
          </ButtonLink>
        )}
        {acts.has("cancel") && (
          <ButtonLink variant="quiet" href={to(meetingsPaths.cancellation, language, { id })}>
            {words.cancel}
          </ButtonLink>
        )}
      </div>
    </>
  )
}

function MeetingFacts({ language, zone, meeting }: Omit<MeetingPageProps, "name" | "acts">) {
  const words = meetingsWords[language]
  const { startsAt, minutes, mode, place } = meeting
  return (
    <Facts
      facts={[
        { term: words.when, value: <Time at={startsAt} zone={zone} /> },
        { term: words.length, value: wording[language].duration(hoursAndMinutes(minutes)) },
        { term: words.mode, value: words.modes[mode] },
        ...(place === null ? [] : [{ term: words.place, value: <Place place={place} /> }]),
      ]}
    />
  )
}

/** A link only where it leads to the web: what people paste may name any scheme. */
function Place({ place }: { readonly place: string }) {
  if (!/^https?:\/\/\S+$/i.test(place)) return <span>{place}</span>
  return (
    <a href={place} rel="noreferrer">
      {place}
    </a>
  )
}

function Outcome({ language, id, acts }: Pick<MeetingPageProps, "language" | "acts"> & { readonly id: string }) {
  const words = meetingsWords[language]
  return (
    <section class="panel" aria-labelledby="outcome">
      <h2 id="outcome">{words.outcome}</h2>
      <p>{words.outcomeText}</p>
      <Form action={to(meetingsPaths.outcome, language, { id })} class="row">
        {acts.has("meet") && (
          <Button name="outcome" value="met">
            {words.held}
          </Button>
        )}
        {acts.has("miss") && (
          <Button variant="second" name="outcome" value="not-met">
            {words.notHeld}
          </Button>
        )}
      </Form>
    </section>
  )
}

interface CancellationProps extends Omit<MeetingPageProps, "acts"> {
  /** Others of its series come after it. */
  readonly hasFollowing: boolean
}

export function Cancellation({ language, zone, meeting, name, hasFollowing }: CancellationProps) {
  const words = meetingsWords[language]
  const { id } = meeting
  return (
    <>
      <h1>{words.cancelTitle}</h1>
      <MeetingFacts language={language} zone={zone} meeting={meeting} />
      <p>{words.cancelText({ name })}</p>
      <Form action={to(meetingsPaths.cancellation, language, { id })}>
        {hasFollowing && <Checkbox form={emptyForm} name="following" label={words.following} />}
        <div class="actions">
          <Button variant="danger">{words.cancel}</Button>
          <ButtonLink variant="quiet" href={to(meetingsPaths.one, language, { id })}>
            {words.keep}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
