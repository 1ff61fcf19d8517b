import { type FieldProps, FieldsetFrame, isInvalid } from "./field-frame.js"
import { typedText } from "./form-state.js"
import { Icon } from "./icon.js"
import { useWording, useWords } from "./language.js"

/** For `scripts` of a page that has a date to choose from a calendar; the date is typed without it. */
export const calendarScripts = ["calendar.js"] as const

const months = Array.from({ length: 12 }, (_, index) => String(index + 1))

/** Sent as `name-day`, `name-month` and `name-year`; the day carries the field's id. */
export function DateField(field: FieldProps) {
  const { name } = field
  return (
    <FieldsetFrame {...field}>
      <div class="inline">
        <NumberPart field={field} id={name} part="day" />
        <MonthPart field={field} id={`${name}-month`} />
        <NumberPart field={field} id={`${name}-year`} part="year" />
        <Calendar name={name} />
      </div>
    </FieldsetFrame>
  )
}

/** The browser's own calendar, shown by the script; what it chooses goes into the three parts. */
function Calendar({ name }: { readonly name: string }) {
  const words = useWords()
  return (
    <div>
      <button type="button" class="button quiet" data-calendar={name} hidden>
        <Icon name="calendar" />
        {words.openCalendar}
      </button>
    </div>
  )
}

/** Sent as `name-month` and `name-year`; the month carries the field's id. */
export function MonthField(field: FieldProps) {
  const { name } = field
  return (
    <FieldsetFrame {...field}>
      <div class="inline">
        <MonthPart field={field} id={name} />
        <NumberPart field={field} id={`${name}-year`} part="year" />
      </div>
    </FieldsetFrame>
  )
}

interface PartProps {
  readonly field: FieldProps
  readonly id: string
}

function NumberPart({ field, id, part }: PartProps & { readonly part: "day" | "year" }) {
  const words = useWords()
  const name = `${field.name}-${part}`
  return (
    <div>
      <label for={id}>{words[part]}</label>
      <input
        class="w-s"
        id={id}
        name={name}
        inputmode="numeric"
        value={typedText(field.form, name)}
        aria-invalid={isInvalid(field) ? "true" : undefined}
      />
    </div>
  )
}

function MonthPart({ field, id }: PartProps) {
  const words = useWords()
  const wording = useWording()
  const name = `${field.name}-month`
  const chosen = typedText(field.form, name)
  return (
    <div>
      <label for={id}>{words.month}</label>
      <select id={id} name={name} aria-invalid={isInvalid(field) ? "true" : undefined}>
        <option value="">{words.chooseOne}</option>
        {months.map((month) => (
          <option key={month} value={month} selected={month === chosen}>
            {wording.month(Number(month))}
          </option>
        ))}
      </select>
    </div>
  )
}
