import type { Form } from "../../../web/page.js"

export const keptFormRules = { minutes: 60, characters: 100_000, perHour: 20 } as const

/** Passwords and codes are typed again: they are never kept. */
const secretName = /(?:password|code|proof)$/i

export function isSecretField(name: string): boolean {
  return secretName.test(name)
}

/** What of a posted form is kept, as text; undefined when nothing is left or when it is too long. */
export function keptText(form: Form): string | undefined {
  const fields = Object.entries(form).filter(([name]) => !isSecretField(name))
  const text = JSON.stringify(Object.fromEntries(fields))
  return fields.length === 0 || text.length > keptFormRules.characters ? undefined : text
}
