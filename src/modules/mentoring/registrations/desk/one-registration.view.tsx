import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { RadioGroup } from "../../../../ui/choice-fields.js"
import { Panel } from "../../../../ui/containers.js"
import { DateField } from "../../../../ui/date-field.js"
import { Facts } from "../../../../ui/facts.js"
import { Form } from "../../../../ui/form.js"
import type { FormState } from "../../../../ui/form-state.js"
import { Tag } from "../../../../ui/tag.js"
import { Time } from "../../../../ui/time.js"
import { to } from "../../../../web/paths.js"
import { listsWords } from "../../lists/lists.words.js"
import type { ShownAnswer } from "../describe-registration.js"
import type { RegistrationMove } from "../registration.js"
import type { Registration } from "../registration.store.js"
import { standingTones } from "../registration-page.view.js"
import { registrationsPaths } from "../registrations.paths.js"
import { registrationsWords } from "../registrations.words.js"
import { deskWords } from "./desk.words.js"

interface OneRegistrationProps {
  readonly language: Language
  readonly zone: string
  readonly registration: Registration
  readonly answers: readonly ShownAnswer[]
  readonly moves: readonly RegistrationMove[]
  readonly form: FormState
}

export function OneRegistration(props: OneRegistrationProps) {
  const { language, registration, answers, moves } = props
  const words = deskWords[language]
  const { side, status, programmeId } = registration
  const { stands, sides, statuses } = registrationsWords[language]
  return (
    <>
      <p class="row">
        <Tag tone={standingTones[status]}>{stands({ side: sides[side], status: statuses[status] })}</Tag>
      </p>
      <Standing {...props} />
      <dl>
        {answers.map(({ field, label, lines }) => (
          <div key={field}>
            <dt>
              <strong>{label}</strong>
            </dt>
            <dd>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p class="muted">{words.notAnswered}</p>
      {moves.length > 0 && <Changes {...props} />}
      <p>
        <a href={to(registrationsPaths.list, language, { id: programmeId })}>{words.toList}</a>
      </p>
    </>
  )
}

function Standing({ language, zone, registration }: OneRegistrationProps) {
  const words = deskWords[language]
  const { side, stream, places, waitingSince, consentedAt, awayUntil } = registration
  const day = (at: Temporal.Instant | null, otherwise: string) =>
    at === null ? otherwise : <Time on={at.toZonedDateTimeISO(zone).toPlainDate()} />
  return (
    <Facts
      facts={[
        { term: words.stream, value: listsWords[language].streams[stream].name },
        { term: words.waiting, value: day(waitingSince, words.notKnown) },
        ...(side === "mentor"
          ? [
              { term: words.places, value: String(places) },
              { term: words.consentedAt, value: day(consentedAt, words.noConsent) },
            ]
          : []),
        ...(awayUntil === null
          ? []
          : [{ term: words.back, value: words.backAfter({ on: Temporal.PlainDate.from(awayUntil) }) }]),
      ]}
    />
  )
}

function Changes({ language, registration, moves, form }: OneRegistrationProps) {
  const words = deskWords[language]
  const { moving, teamActs } = registrationsWords[language]
  const { id, programmeId } = registration
  return (
    <Panel id="changes" title={words.changes}>
      <p>{words.changesText}</p>
      <Form action={to(registrationsPaths.one, language, { id: programmeId, registration: id })}>
        <RadioGroup
          form={form}
          name="act"
          label={moving.act}
          choices={moves.map((value) => ({ value, label: teamActs[value] }))}
        />
        <DateField form={form} name="awayUntil" label={moving.awayUntil} optional />
        <div class="actions">
          <Button>{moving.submit}</Button>
        </div>
      </Form>
    </Panel>
  )
}
