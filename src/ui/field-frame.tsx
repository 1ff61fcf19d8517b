import type { ComponentChildren } from "preact"
import type { Language } from "../platform/wording.js"
import type { FormState } from "./form-state.js"
import { Icon } from "./icon.js"
import { useWords } from "./language.js"

/** What every field says about itself. Its `name` is also its id: the error summary links to it. */
export interface FieldProps {
  readonly form: FormState
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly optional?: boolean | undefined
}

export interface TextFieldProps extends FieldProps {
  readonly autocomplete?: string | undefined
  /** Language of what is typed, where it is not the page's. */
  readonly lang?: Language | undefined
  readonly width?: "s" | "m" | "l" | undefined
  readonly maxlength?: number | undefined
}

export type Choice = {
  readonly value: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly disabled?: boolean | undefined
}

const hintId = (id: string) => `${id}-hint`
const errorId = (id: string) => `${id}-error`

/** Attributes that tie a control to its hint and its error. */
export function describedBy({ form, name, hint }: Pick<FieldProps, "form" | "name" | "hint">) {
  const ids = [
    ...(hint === undefined ? [] : [hintId(name)]),
    ...(form.errors[name] === undefined ? [] : [errorId(name)]),
  ]
  return ids.length > 0 ? ids.join(" ") : undefined
}

export const isInvalid = ({ form, name }: Pick<FieldProps, "form" | "name">): boolean => form.errors[name] !== undefined

function OptionalMark({ optional }: { readonly optional?: boolean | undefined }) {
  const words = useWords()
  return optional ? <span class="optional"> {words.optional}</span> : null
}

/** The hint before the error, both before the control. */
export function FieldNotes({ form, name, hint }: Pick<FieldProps, "form" | "name" | "hint">) {
  const words = useWords()
  const error = form.errors[name]
  return (
    <>
      {hint !== undefined && (
        <span class="hint" id={hintId(name)}>
          {hint}
        </span>
      )}
      {error !== undefined && (
        <p class="error" id={errorId(name)}>
          <Icon name="warning" />
          <span>
            <span class="hide">{words.errorPrefix}</span>
            {error}
          </span>
        </p>
      )}
    </>
  )
}

/** Label, hint, error, control: one control. */
export function FieldFrame({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class={isInvalid(field) ? "field invalid" : "field"}>
      <label for={field.name}>
        {field.label}
        <OptionalMark optional={field.optional} />
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  )
}

/** Legend, hint, error, controls: several controls, one answer. */
export function FieldsetFrame({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <fieldset class={isInvalid(field) ? "invalid" : undefined} aria-describedby={describedBy(field)}>
      <legend>
        {field.label}
        <OptionalMark optional={field.optional} />
      </legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  )
}
