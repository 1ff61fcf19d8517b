import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-fields.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import { emptyForm, type FormState, typedText } from "../../../ui/form-state.js"
import { TextArea, TextField } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { instantOf, type LocalTime } from "../meetings/local-time.js"
import { WayFields } from "../meetings/meeting-form.view.js"
import { meetingsPaths } from "../meetings/meetings.paths.js"
import { meetingsWords } from "../meetings/meetings.words.js"
import { boxOf, mostTimes } from "./boxes.js"
import { firstMeetingPaths } from "./first-meeting.paths.js"
import { firstMeetingWords } from "./first-meeting.words.js"

/** What the reader can do: nothing, wait, choose, propose, or see what is set. */
export type FirstMeetingState =
  | { readonly kind: "set" | "by-mentee" | "start" }
  | { readonly kind: "waiting"; readonly times: readonly LocalTime[] }
  | { readonly kind: "choose"; readonly proposalId: string; readonly times: readonly LocalTime[] }

interface FirstMeetingProps {
  readonly language: Language
  readonly zone: string
  readonly pairingId: string
  readonly name: string
  /** Of the other, in whose language the message is drafted. */
  readonly partnerLanguage: Language
  readonly state: FirstMeetingState
  readonly common: readonly LocalTime[]
  readonly form: FormState
}

export function FirstMeeting(props: FirstMeetingProps) {
  const { language, state, name } = props
  const words = firstMeetingWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {state.kind === "set" && <IsSet {...props} />}
      {state.kind === "by-mentee" && <p>{words.byMentee({ name })}</p>}
      {state.kind === "waiting" && <Waiting {...props} times={state.times} />}
      {state.kind === "choose" && <Choosing {...props} proposalId={state.proposalId} times={state.times} />}
      {state.kind === "start" && (
        <>
          <p>{words.start({ name })}</p>
          <TimesForm {...props} />
        </>
      )}
    </>
  )
}

function IsSet({ language, pairingId }: FirstMeetingProps) {
  const words = firstMeetingWords[language]
  return (
    <>
      <p>{words.set}</p>
      <p>
        <ButtonLink href={to(meetingsPaths.list, language, { id: pairingId })}>{words.seeMeetings}</ButtonLink>
      </p>
    </>
  )
}

function Waiting(props: FirstMeetingProps & { readonly times: readonly LocalTime[] }) {
  const { language, zone, name, times } = props
  const words = firstMeetingWords[language]
  return (
    <>
      <p>{words.waiting({ name })}</p>
      <h2>{words.yours}</h2>
      <ul>
        {times.map((time) => (
          <li key={boxOf(time)}>
            <Time at={instantOf(time)} zone={zone} />
          </li>
        ))}
      </ul>
      <TimesForm {...props} />
    </>
  )
}

function Choosing(props: FirstMeetingProps & { readonly proposalId: string; readonly times: readonly LocalTime[] }) {
  const { language, zone, name, times, proposalId, pairingId, form } = props
  const words = firstMeetingWords[language]
  const isAnswered = form.errors.time !== undefined || typedText(form, "key") === ""
  return (
    <>
      <Form action={to(firstMeetingPaths.acceptance, language, { id: pairingId })}>
        <RadioGroup
          form={isAnswered ? form : emptyForm}
          name="time"
          label={words.choose({ name })}
          hint={words.chooseHint}
          choices={times.map((time, position) => ({
            value: `${proposalId}/${position}`,
            label: words.moment({ at: instantOf(time), zone }),
          }))}
        />
        <Button>{words.accept}</Button>
      </Form>
      <section class="section" aria-labelledby="others">
        <h2 id="others">{words.none}</h2>
        <TimesForm {...props} />
      </section>
    </>
  )
}

function TimesForm({ language, zone, pairingId, name, partnerLanguage, common, form }: FirstMeetingProps) {
  const words = firstMeetingWords[language]
  const typed = common.length > 0 ? 1 : mostTimes
  return (
    <Form action={to(firstMeetingPaths.one, language, { id: pairingId })}>
      <input type="hidden" name="key" value={typedText(form, "key")} />
      {common.length > 0 && (
        <CheckboxGroup
          form={form}
          name="common"
          label={words.common}
          hint={words.commonHint}
          choices={common.map((time) => ({
            value: boxOf(time),
            label: words.moment({ at: instantOf(time), zone }),
          }))}
        />
      )}
      {common.length === 0 && <p>{words.typedHint}</p>}
      {Array.from({ length: typed }, (_, index) => (
        <TypedTime key={index} language={language} form={form} n={index + 1} isOptional={index > 0 || typed === 1} />
      ))}
      <WayFields language={language} form={form} />
      <TextArea
        form={form}
        name="message"
        label={words.message({ name })}
        hint={words.messageHint}
        lang={partnerLanguage}
        rows={8}
        optional
      />
      <div class="actions">
        <Button>{words.propose}</Button>
      </div>
    </Form>
  )
}

interface TypedTimeProps extends Pick<FirstMeetingProps, "language" | "form"> {
  readonly n: number
  readonly isOptional: boolean
}

function TypedTime({ language, form, n, isOptional }: TypedTimeProps) {
  const words = meetingsWords[language].form
  return (
    <fieldset>
      <legend class="big">{firstMeetingWords[language].other({ n })}</legend>
      <DateField form={form} name={`on${n}`} label={words.on} optional={isOptional} />
      <TextField form={form} name={`at${n}`} label={words.at} hint={words.atHint} width="m" optional={isOptional} />
    </fieldset>
  )
}
