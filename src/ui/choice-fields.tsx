import type { ComponentChildren } from "preact"
import {
  type Choice,
  describedBy,
  FieldFrame,
  FieldNotes,
  type FieldProps,
  FieldsetFrame,
  isInvalid,
} from "./field-frame.js"
import { chosenValues, typedText } from "./form-state.js"
import { useWords } from "./language.js"

interface Option {
  readonly value: string
  readonly label: string
}

interface OptionGroup {
  readonly label: string
  readonly options: readonly Option[]
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly (Option | OptionGroup)[]
  /** Starts on an empty choice, so that no answer is given by inattention. */
  readonly withEmpty?: boolean | undefined
  readonly width?: "s" | "m" | "l" | undefined
}

export function SelectField({ options, withEmpty, width, ...field }: SelectFieldProps) {
  const words = useWords()
  const chosen = typedText(field.form, field.name)
  return (
    <FieldFrame {...field}>
      <select
        id={field.name}
        name={field.name}
        class={width === undefined ? undefined : `w-${width}`}
        aria-describedby={describedBy(field)}
        aria-invalid={isInvalid(field) ? "true" : undefined}
      >
        {withEmpty && <option value="">{words.chooseOne}</option>}
        <Options options={options} chosen={chosen} />
      </select>
    </FieldFrame>
  )
}

function Options({ options, chosen }: Pick<SelectFieldProps, "options"> & { readonly chosen: string }) {
  return options.map((each) =>
    "options" in each ? (
      <optgroup key={each.label} label={each.label}>
        <Options options={each.options} chosen={chosen} />
      </optgroup>
    ) : (
      <option key={each.value} value={each.value} selected={each.value === chosen}>
        {each.label}
      </option>
    ),
  )
}

interface ChoiceRowProps {
  readonly type: "checkbox" | "radio"
  readonly id: string
  readonly name: string
  readonly choice: Choice
  readonly checked: boolean
  readonly tight?: boolean | undefined
}

function ChoiceRow({ type, id, name, choice, checked, tight }: ChoiceRowProps) {
  const hintId = choice.hint === undefined ? undefined : `${name}-${choice.value}-hint`
  return (
    <div class={tight ? "choice tight" : "choice"}>
      <input
        type={type}
        id={id}
        name={name}
        value={choice.value}
        checked={checked}
        disabled={choice.disabled}
        aria-describedby={hintId}
      />
      <label for={id}>{choice.label}</label>
      {choice.hint !== undefined && (
        <span class="hint" id={hintId}>
          {choice.hint}
        </span>
      )}
    </div>
  )
}

interface ChoiceGroupProps extends FieldProps {
  readonly choices: readonly Choice[]
  /** Denser rows, in facets and on desks. */
  readonly tight?: boolean | undefined
}

/** The first choice carries the field's own id, so that the error summary leads to something that takes focus. */
function ChoiceGroup({ type, choices, tight, ...field }: ChoiceGroupProps & Pick<ChoiceRowProps, "type">) {
  const chosen = chosenValues(field.form, field.name)
  return (
    <FieldsetFrame {...field}>
      {choices.map((choice, position) => (
        <ChoiceRow
          key={choice.value}
          type={type}
          id={position === 0 ? field.name : `${field.name}-${choice.value}`}
          name={field.name}
          choice={choice}
          checked={chosen.includes(choice.value)}
          tight={tight}
        />
      ))}
    </FieldsetFrame>
  )
}

export const RadioGroup = (props: ChoiceGroupProps) => <ChoiceGroup type="radio" {...props} />

export const CheckboxGroup = (props: ChoiceGroupProps) => <ChoiceGroup type="checkbox" {...props} />

interface CheckboxProps extends FieldProps {
  /** Sent when ticked. */
  readonly value?: string | undefined
}

/** One box, one affirmation. */
export function Checkbox({ value = "yes", ...field }: CheckboxProps) {
  const { form, name, label, hint } = field
  return (
    <div class={isInvalid(field) ? "field invalid" : "field"}>
      <FieldNotes form={form} name={name} />
      <div class="choice">
        <input
          type="checkbox"
          id={name}
          name={name}
          value={value}
          checked={chosenValues(form, name).includes(value)}
          aria-describedby={describedBy(field)}
          aria-invalid={isInvalid(field) ? "true" : undefined}
        />
        <label for={name}>{label}</label>
        {hint !== undefined && (
          <span class="hint" id={`${name}-hint`}>
            {hint}
          </span>
        )}
      </div>
    </div>
  )
}

interface FieldsetProps {
  readonly legend: ComponentChildren
  readonly children: ComponentChildren
}

/** Ties several fields under one heading; an answer made of several controls is a group, not this. */
export function Fieldset({ legend, children }: FieldsetProps) {
  return (
    <fieldset>
      <legend class="big">{legend}</legend>
      {children}
    </fieldset>
  )
}
