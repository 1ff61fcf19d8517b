import { foldName } from "../../../engine/text/fold.js"
import type { ReadRow } from "../lists/check-rows.js"
import type { SuggestedList } from "./concept-suggestion.js"

/** The kinds of credentials, as their list names them. */
export const credentialKinds = ["licence", "certificate", "permit", "designation", "trade"] as const

/** A concept that a list has because somebody suggested it. */
export interface AddedConcept {
  readonly list: SuggestedList
  readonly code: string
  /** Category of a skill, kind of a credential. */
  readonly parent: string
  readonly titleEn: string
  readonly titleFr: string
  readonly synonymsEn: readonly string[]
  readonly synonymsFr: readonly string[]
}

/** Its first word keeps the code apart from those that a later edition of another publisher may bring. */
export const codeOf = (titleEn: string): string => `added-${foldName(titleEn)}`

/** The rows of the list's edition, as a file would give them. */
export async function* rowsOf(concepts: readonly AddedConcept[]): AsyncIterable<ReadRow> {
  for (const [position, { list, parent, ...rest }] of concepts.entries()) {
    const under = list === "skill" ? { category: parent } : { kind: parent }
    yield { line: position + 1, values: { ...rest, ...under } }
  }
}
