import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup, SelectField } from "../../../ui/choice-fields.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { TextField } from "../../../ui/text-fields.js"
import { hoursAndMinutes, repeats } from "./local-time.js"
import { lengths, meetingModes } from "./meeting.js"
import type { Meeting } from "./meeting.store.js"
import { meetingsWords } from "./meetings.words.js"

interface MeetingFormProps {
  readonly language: Language
  readonly form: FormState
  /** Her clock, by which she writes. */
  readonly now: Temporal.Instant
  readonly zone: string
  readonly address: string
  readonly name: string
}

export function Planning({ language, form, now, zone, address }: Omit<MeetingFormProps, "name">) {
  const words = meetingsWords[language]
  return (
    <>
      <h1>{words.planTitle}</h1>
      <Form action={address}>
        <TimeFields language={language} form={form} now={now} zone={zone} />
        <WayFields language={language} form={form} />
        <SelectField
          form={form}
          name="repeat"
          label={words.form.repeat}
          hint={words.form.repeatHint}
          options={(["once", ...repeats] as const).map((value) => ({ value, label: words.form.repeats[value] }))}
          width="m"
        />
        <DateField form={form} name="until" label={words.form.until} optional />
        <TextField form={form} name="times" label={words.form.times} inputmode="numeric" width="s" optional />
        <div class="actions">
          <Button>{words.form.plan}</Button>
        </div>
      </Form>
    </>
  )
}

export function Moving({ language, form, now, zone, address, name }: MeetingFormProps) {
  const words = meetingsWords[language]
  return (
    <>
      <h1>{words.moveTitle}</h1>
      <p class="lead">{words.moveText({ name })}</p>
      <Form action={address}>
        <TimeFields language={language} form={form} now={now} zone={zone} />
        <WayFields language={language} form={form} />
        <div class="actions">
          <Button>{words.form.move}</Button>
        </div>
      </Form>
    </>
  )
}

function TimeFields({ language, form, now, zone }: Pick<MeetingFormProps, "language" | "form" | "now" | "zone">) {
  const words = meetingsWords[language].form
  return (
    <>
      <p>{words.clock({ at: now, zone })}</p>
      <DateField form={form} name="on" label={words.on} />
      <TextField form={form} name="at" label={words.at} hint={words.atHint} width="m" autocomplete="off" />
    </>
  )
}

/** How long, how and where. */
export function WayFields({ language, form }: Pick<MeetingFormProps, "language" | "form">) {
  const words = meetingsWords[language]
  return (
    <>
      <SelectField
        form={form}
        name="minutes"
        label={words.form.minutes}
        options={lengths.map((minutes) => ({
          value: String(minutes),
          label: words.form.minutesOf({ length: hoursAndMinutes(minutes) }),
        }))}
        width="m"
      />
      <RadioGroup
        form={form}
        name="mode"
        label={words.mode}
        choices={meetingModes.map((value) => ({ value, label: words.modes[value] }))}
      />
      <TextField form={form} name="place" label={words.place} hint={words.form.placeHint} maxlength={300} optional />
    </>
  )
}

/** What the form shows of a meeting, on the clock of who changes it. */
export function valuesOfMeeting(
  meeting: Pick<Meeting, "startsAt" | "minutes" | "mode" | "place">,
  zone: string,
  language: Language,
): FormState["values"] {
  const { startsAt, minutes, mode, place } = meeting
  const local = startsAt.toZonedDateTimeISO(zone)
  return {
    ...dayValues("on", local.toPlainDate()),
    at: meetingsWords[language].form.timeOf({ at: local.toPlainTime() }),
    ...{ minutes: String(minutes), mode, place: place ?? "" },
  }
}

const dayValues = (name: string, { year, month, day }: Temporal.PlainDate) => ({
  [`${name}-day`]: String(day),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
