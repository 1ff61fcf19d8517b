import type { NamedColumn, PersonalTableName } from "../../../../db/personal-data.js"
import type { Audience, Purpose } from "../../../../db/personal-data-shape.js"

/** What the register is called in words: a table or a column without them does not compile. */
export interface RegisterWords {
  readonly purposes: Readonly<Record<Purpose, string>>
  readonly audiences: Readonly<Record<Audience, string>>
  readonly tables: {
    readonly [T in PersonalTableName]: {
      readonly label: string
      readonly columns: Readonly<Record<NamedColumn<T>, string>>
    }
  }
}
