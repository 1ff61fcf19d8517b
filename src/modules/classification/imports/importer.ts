import type { Language } from "../../../platform/wording.js"
import type { ReadRow } from "../lists/check-rows.js"
import type { ListName } from "../lists/lists.js"
import type { Publisher } from "../lists/publishers.js"

/** How a publisher's files, as they come, are read into lists. */
export interface Importer {
  /** As an operator names it. */
  readonly kind: string
  /** What each file is, in the order in which they are given. */
  readonly files: readonly Readonly<Record<Language, string>>[]
  /** In the order of loading: a list comes after those that it names. */
  readonly loads: readonly ImportedList[]
}

export interface ImportedList {
  readonly list: ListName
  readonly publisher: Publisher
  /** Rows with their line in the file; a file that is not as expected throws a `Refusal` that says where. */
  read(paths: readonly string[]): AsyncIterable<ReadRow>
}
