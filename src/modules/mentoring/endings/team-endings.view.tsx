import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { Pagination } from "../../../ui/pagination.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { Pairing } from "../pairings/pairing.store.js"
import type { Programme } from "../programmes/programme.store.js"
import { teamEndReasons } from "./ending.js"
import { endingsPaths } from "./endings.paths.js"
import { endingsWords } from "./endings.words.js"

interface InProgressProps {
  readonly language: Language
  readonly programme: Programme
  /** The reader, whose own pairing has a page of its own. */
  readonly own: string
  readonly total: number
  readonly pairings: readonly Pairing[]
  readonly page: number
  readonly pages: number
}

/** The pairings in progress as the coordination knows them: who, since when, until when. */
export function InProgress({ language, programme, own, total, pairings, page, pages }: InProgressProps) {
  const words = endingsWords[language].team
  const { id, timeZone } = programme
  if (total === 0) {
    return (
      <Empty title={words.none}>
        <p>{words.noneText}</p>
      </Empty>
    )
  }
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Table
        id="pairings"
        caption={words.caption({ n: total })}
        rows={pairings}
        rowKey={(pairing) => pairing.id}
        flip
        columns={[
          { heading: words.mentee, rowHeading: true, cell: ({ menteeName }) => menteeName },
          { heading: words.mentor, cell: ({ mentorName }) => mentorName },
          {
            heading: words.since,
            cell: ({ confirmedAt }) =>
              confirmedAt && <Time on={confirmedAt.toZonedDateTimeISO(timeZone).toPlainDate()} />,
          },
          {
            heading: words.lastDay,
            cell: ({ endsOn }) => (endsOn === null ? words.open : <Time on={Temporal.PlainDate.from(endsOn)} />),
          },
          {
            heading: words.next,
            cell: (pairing) =>
              pairing.mentorId !== own &&
              pairing.menteeId !== own && (
                <a
                  href={to(endingsPaths.asTeam, language, { id, pairing: pairing.id })}
                  aria-label={words.endNamed({ mentor: pairing.mentorName, mentee: pairing.menteeName })}
                >
                  {words.end}
                </a>
              ),
          },
        ]}
      />
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(number) => `${to(endingsPaths.inProgress, language, { id })}?page=${number}`}
      />
    </>
  )
}

interface TeamEndProps {
  readonly language: Language
  readonly programme: Programme
  readonly pairing: Pairing
  readonly form: FormState
}

export function TeamEnd({ language, programme, pairing, form }: TeamEndProps) {
  const { team: words, what } = endingsWords[language]
  const { id } = programme
  if (pairing.status !== "active") return <p class="lead">{words.over}</p>
  return (
    <>
      <p class="lead">{words.endNamed({ mentor: pairing.mentorName, mentee: pairing.menteeName })}</p>
      <Notice>
        <p>{words.first}</p>
      </Notice>
      <h2>{what}</h2>
      <ul>
        {words.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <Form action={to(endingsPaths.asTeam, language, { id, pairing: pairing.id })}>
        <RadioGroup
          form={form}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          choices={teamEndReasons.map((value) => ({ value, label: words.reasons[value] }))}
        />
        <div class="actions">
          <Button variant="danger">{words.end}</Button>
          <a href={to(endingsPaths.inProgress, language, { id })}>{words.keep}</a>
        </div>
      </Form>
    </>
  )
}
