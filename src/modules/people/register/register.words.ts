import type { PersonalTableName } from "../../../../db/personal-data.js"
import type { Language } from "../../../platform/wording.js"
import { register as english } from "./register.en.js"
import { register as french } from "./register.fr.js"

export const registerWords = { en: english, fr: french } as const

/** The catalogue's types guarantee a label for every column that a person is shown. */
export function labelOfColumn(table: PersonalTableName, column: string, language: Language): string {
  const labels: Readonly<Record<string, string>> = registerWords[language].tables[table].columns
  const label = labels[column]
  if (label === undefined) throw new Error(`no label for ${table}.${column}`)
  return label
}
