import { describedBy, FieldFrame, type FieldProps, isInvalid, type TextFieldProps } from "./field-frame.js"
import { typedText } from "./form-state.js"

const attributesOf = (field: TextFieldProps) => ({
  id: field.name,
  name: field.name,
  lang: field.lang,
  maxlength: field.maxlength,
  class: field.width === undefined ? undefined : `w-${field.width}`,
  autocomplete: field.autocomplete,
  "aria-describedby": describedBy(field),
  "aria-invalid": isInvalid(field) ? ("true" as const) : undefined,
})

interface PlainTextFieldProps extends TextFieldProps {
  readonly inputmode?: "numeric" | "decimal" | "tel" | "url" | undefined
}

export function TextField({ inputmode, ...field }: PlainTextFieldProps) {
  return (
    <FieldFrame {...field}>
      <input {...attributesOf(field)} inputmode={inputmode} value={typedText(field.form, field.name)} />
    </FieldFrame>
  )
}

export function SearchField(field: TextFieldProps) {
  return (
    <FieldFrame {...field}>
      <input {...attributesOf(field)} type="search" value={typedText(field.form, field.name)} />
    </FieldFrame>
  )
}

export function EmailField({ autocomplete = "email", ...field }: TextFieldProps) {
  return (
    <FieldFrame {...field}>
      <input
        {...attributesOf({ ...field, autocomplete })}
        type="email"
        autocapitalize="none"
        spellcheck={false}
        value={typedText(field.form, field.name)}
      />
    </FieldFrame>
  )
}

interface PasswordFieldProps extends FieldProps {
  readonly autocomplete: "current-password" | "new-password"
}

/** What was typed never comes back: a password has no place in a page. */
export function PasswordField(field: PasswordFieldProps) {
  return (
    <FieldFrame {...field}>
      <input {...attributesOf(field)} type="password" autocapitalize="none" spellcheck={false} />
    </FieldFrame>
  )
}

/** A code received by email or shown by an authenticator; spaces are welcome, the server drops them. */
export function CodeField({ autocomplete = "one-time-code", width = "m", ...field }: TextFieldProps) {
  return (
    <FieldFrame {...field}>
      <input
        {...attributesOf({ ...field, autocomplete, width })}
        inputmode="numeric"
        autocapitalize="none"
        spellcheck={false}
        value={typedText(field.form, field.name)}
      />
    </FieldFrame>
  )
}

interface TextAreaProps extends TextFieldProps {
  readonly rows?: number | undefined
}

export function TextArea({ rows = 6, ...field }: TextAreaProps) {
  return (
    <FieldFrame {...field}>
      <textarea {...attributesOf(field)} rows={rows}>
        {typedText(field.form, field.name)}
      </textarea>
    </FieldFrame>
  )
}

interface FileFieldProps extends FieldProps {
  /** File name endings and media types, as the `accept` attribute takes them. */
  readonly accept: string
  readonly multiple?: boolean | undefined
}

/** Its form needs `upload`. */
export function FileField({ accept, multiple, ...field }: FileFieldProps) {
  return (
    <FieldFrame {...field}>
      <input {...attributesOf(field)} type="file" accept={accept} multiple={multiple} />
    </FieldFrame>
  )
}
