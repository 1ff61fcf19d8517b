import { type FieldProps, FieldsetFrame, isInvalid } from "./field-frame.js"
import { typedText } from "./form-state.js"
import { useWording, useWords } from "./language.js"

const months = Array.from({ length: 12 }, (_, index) => String(index + 1))

/** Sent as `name-day`, `name-month` and `name-year`; the day carries the field's id. */
export function DateField(field: FieldProps) {
  const { form, name } = field
  const words = useWords()
  const wording = useWording()
  const invalid = isInvalid(field) ? "true" : undefined
  const numberInput = (id: string, part: "day" | "year", label: string) => (
    <div>
      <label for={id}>{label}</label>
      <input
        class="w-s"
        id={id}
        name={`${name}-${part}`}
        inputmode="numeric"
        value={typedText(form, `${name}-${part}`)}
        aria-invalid={invalid}
      />
    </div>
  )
  const chosenMonth = typedText(form, `${name}-month`)
  return (
    <FieldsetFrame {...field}>
      <div class="inline">
        {numberInput(name, "day", words.day)}
        <div>
          <label for={`${name}-month`}>{words.month}</label>
          <select id={`${name}-month`} name={`${name}-month`} aria-invalid={invalid}>
            <option value="">{words.chooseOne}</option>
            {months.map((month) => (
              <option key={month} value={month} selected={month === chosenMonth}>
                {wording.month(Number(month))}
              </option>
            ))}
          </select>
        </div>
        {numberInput(`${name}-year`, "year", words.year)}
      </div>
    </FieldsetFrame>
  )
}
