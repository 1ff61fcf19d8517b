import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { CheckboxGroup } from "../../../ui/choice-fields.js"
import { DateField } from "../../../ui/date-field.js"
import { Facts } from "../../../ui/facts.js"
import type { FormState } from "../../../ui/form-state.js"
import { PairText } from "../../../ui/pair-text.js"
import { TextField } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { PairFields } from "../profile/pair-fields.view.js"
import { type Availability, weekdays } from "./availability.js"
import { availabilityWords } from "./availability.words.js"

interface ShownAvailabilityProps {
  readonly language: Language
  readonly availability: Availability
}

export function ShownAvailability({ language, availability }: ShownAvailabilityProps) {
  const words = availabilityWords[language]
  const { weeklyMinutes, fromOn, days, times } = availability
  const named = days.map((day) => words.weekdays[day])
  return (
    <Facts
      facts={[
        { term: words.weeklyHours, value: words.aWeek({ hours: weeklyMinutes / 60 }) },
        ...(fromOn === null ? [] : [{ term: words.fromOn, value: <Time on={Temporal.PlainDate.from(fromOn)} /> }]),
        { term: words.days, value: named.length === 0 ? words.anyDay : words.someDays({ days: named }) },
        ...(times ? [{ term: words.hours, value: <PairText {...times} /> }] : []),
      ]}
    />
  )
}

interface AvailabilityFieldsProps {
  readonly language: Language
  readonly form: FormState
}

export function AvailabilityFields({ language, form }: AvailabilityFieldsProps) {
  const words = availabilityWords[language]
  return (
    <>
      <TextField
        form={form}
        name="weeklyHours"
        label={words.weeklyHours}
        hint={words.weeklyHoursHint}
        inputmode="decimal"
        width="s"
      />
      <DateField form={form} name="fromOn" label={words.fromOn} hint={words.fromOnHint} optional />
      <CheckboxGroup
        form={form}
        name="days"
        label={words.days}
        hint={words.daysHint}
        choices={weekdays.map((value) => ({ value, label: words.weekdays[value] }))}
        optional
      />
      <PairFields language={language} form={form} name="times" labels={words.times} hint={words.timesHint} optional />
    </>
  )
}
