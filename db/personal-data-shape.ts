import type { DB } from "./types.js"

export type Table = keyof DB
export type Column<T extends Table> = keyof DB[T] & string

/** A row is hers when this column holds the key of a row that is hers. */
interface Lead<T extends Table> {
  readonly column: Column<T>
  readonly of: Table
  /** The column of that other row; `id` when absent. */
  readonly its?: string
  /** Follows only rows of that other table where this column is filled: an address leads on once it is proved. */
  readonly proved?: string
  /** Counts only where this column holds this word. */
  readonly where?: { readonly column: Column<T>; readonly is: string }
}

export type Purpose =
  | "identity"
  | "sign-in"
  | "security"
  | "membership"
  | "profile"
  | "exclusion"
  | "mentoring"
  | "marketplace"
  | "roles"
  | "telling"
  | "help"
  | "files"
  | "rights"
  | "history"
  | "lists"

export type Audience =
  | "self"
  | "partner"
  | "coordination"
  | "author"
  | "chosen"
  | "members"
  | "staff"
  | "help"
  | "administrators"
  | "audit"
  | "nobody"

export type RetentionName = "messages" | "notices" | "helpMessages"

/** As long as the account, as long as the platform, or some days counted from a column of the row. */
export type Keeping<T extends Table = Table> =
  | "account"
  | "platform"
  | { readonly days: number | RetentionName; readonly after: Column<T> }
  /** The days of other rows: this one goes when one of those that it refers to does. */
  | { readonly days: number | RetentionName; readonly with: readonly Lead<T>[] }

export interface PersonalTable<T extends Table = Table> {
  readonly purpose: Purpose
  readonly seenBy: readonly Audience[]
  readonly kept: Keeping<T>
  /** The rows outlive the person, because they hold keys only. */
  readonly stays?: true
  /** Other modules see it only through its owner's view. */
  readonly sealed?: true
  readonly leads: readonly Lead<T>[]
  /**
   * What statistics keep of its rows when they are erased: these columns, about nobody, in a table of facts; only of
   * rows where one column is filled.
   */
  readonly leaves?: { readonly in: Table; readonly columns: readonly Column<T>[]; readonly where?: Column<T> }
  /** Rows that are another person's, and go when one that they rest on goes with her. */
  readonly goesWith?: readonly Lead<T>[]
  /** Given in her copy, with their labels. */
  readonly shown?: readonly Column<T>[]
  /** Named in her copy, never given: they would open something. */
  readonly secret?: readonly Column<T>[]
  /** Keys that her copy gives as the names, in both languages, of the row that they lead to. */
  readonly named?: Readonly<Partial<Record<Column<T>, "directory" | "organisation">>>
  /** They tie rows together, count for the program and say nothing to her. */
  readonly key?: readonly Column<T>[]
  /** Who acted on somebody else's row: set to null when that person is erased. */
  readonly blanked?: readonly Column<T>[]
  /** Who acted on somebody else's row: stays, and leads to nobody once the person is erased. */
  readonly left?: readonly Column<T>[]
}
