import type { Language } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import { TextField } from "../../../ui/text-fields.js"

interface PairFieldsProps {
  readonly language: Language
  readonly form: FormState
  /** Sent as this name with `Fr` and `En`. */
  readonly name: string
  /** By the language of what is typed. */
  readonly labels: Readonly<Record<Language, string>>
  readonly hint?: string | undefined
  /** Both are; otherwise the page's own language is asked for. */
  readonly optional?: boolean | undefined
}

/** The same thing in both languages, that of the page first. */
export function PairFields({ language, form, name, labels, hint, optional }: PairFieldsProps) {
  const other = language === "fr" ? "en" : "fr"
  const nameIn = (each: Language) => `${name}${each === "fr" ? "Fr" : "En"}`
  return (
    <>
      <TextField form={form} name={nameIn(language)} label={labels[language]} hint={hint} optional={optional} />
      <TextField form={form} name={nameIn(other)} label={labels[other]} lang={other} optional />
    </>
  )
}
