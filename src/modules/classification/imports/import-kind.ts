import type { Reading } from "../../../platform/context.js"
import type { ReadRow } from "../lists/check-rows.js"
import type { ListName } from "../lists/lists.js"
import type { Publisher } from "../lists/publishers.js"
import type { SourceFile } from "./files/source-file.js"

/** A kind of files that publishers give, and what becomes of them. */
export interface ImportKind {
  readonly publisher: Publisher
  /** In the order of loading: a list comes after those that it names. */
  readonly parts: readonly ImportPart[]
}

/** What the files bring to one list: all rows of their publisher, those that stay as they were too. */
export interface ImportPart {
  readonly list: ListName
  /** Codes that it brings, where a part after it names them. */
  readonly brings?: readonly string[]
  rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow>
}
