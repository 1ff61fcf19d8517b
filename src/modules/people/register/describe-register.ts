import type { PersonalTableName } from "../../../../db/personal-data.js"
import { type Registered, register } from "../../../platform/personal-data.js"
import type { Language } from "../../../platform/wording.js"
import { describeErasure, describeKeeping } from "./describe-keeping.js"
import type { Retention } from "./read-retention.js"
import { labelOfColumn, registerWords } from "./register.words.js"

/** One table of the register as people read it. */
export interface Described {
  readonly table: PersonalTableName
  readonly label: string
  readonly values: readonly string[]
  readonly purpose: string
  readonly seenBy: readonly string[]
  readonly kept: string
  readonly erased: string
}

/** The register in words, in the order in which a reader meets its tables: who she is first, history last. */
export function describeRegister(retention: Retention, language: Language): readonly Described[] {
  const order = Object.keys(registerWords[language].tables)
  return register
    .map((entry) => describe(entry, retention, language))
    .sort((one, other) => order.indexOf(one.table) - order.indexOf(other.table))
}

function describe(entry: Registered, retention: Retention, language: Language): Described {
  const words = registerWords[language]
  const columns = [...Object.keys(entry.named), ...entry.shown, ...entry.secret]
  return {
    table: entry.table,
    label: words.tables[entry.table].label,
    values: columns.map((column) => labelOfColumn(entry.table, column, language)),
    purpose: words.purposes[entry.purpose],
    seenBy: entry.seenBy.map((audience) => words.audiences[audience]),
    kept: describeKeeping(entry, retention, language),
    erased: describeErasure(entry, language),
  }
}
