import type { Suggestion } from "./suggestion.js"

/** What a form shows again: what was typed is kept, and errors are sentences in the reader's language. */
export interface FormState {
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>
  /** By field, in the order of the page: the summary follows it. */
  readonly errors: Readonly<Record<string, string | undefined>>
  /** A refusal of the whole act, when no single answer is to blame. */
  readonly problem?: string
  /** By field of a suggestion box: what was typed there could mean one of these. */
  readonly choices?: Readonly<Record<string, readonly Suggestion[]>>
}

export const emptyForm: FormState = { values: {}, errors: {} }

export function typedText(form: FormState, name: string): string {
  const value = form.values[name]
  return typeof value === "string" ? value : (value?.[0] ?? "")
}

export function chosenValues(form: FormState, name: string): readonly string[] {
  const value = form.values[name]
  if (value === undefined) return []
  return typeof value === "string" ? [value] : value
}
