import { createHash } from "node:crypto"
import { system } from "../../../platform/context.js"
import { type Doorway, reading } from "../../../platform/db.js"
import { loadEdition } from "../editions/load-edition.js"
import { type AddedConcept, rowsOf } from "./added-concept.js"
import { listAddedConcepts } from "./added-concept.store.js"
import type { SuggestedList } from "./concept-suggestion.js"

const digestOf = (concepts: readonly AddedConcept[]): string =>
  createHash("sha256").update(JSON.stringify(concepts)).digest("hex")

/**
 * Makes the members' edition of a list of all that was added to it. Safe to run twice and at once: the same rows make no
 * other edition, and one that another load has overtaken meanwhile is followed by one of what is there now.
 */
export async function publishAdditions(doorway: Doorway, list: SuggestedList): Promise<void> {
  const read = () => listAddedConcepts(reading(doorway, system), list)
  let concepts = await read()
  let digest = ""
  while (digest !== digestOf(concepts)) {
    digest = digestOf(concepts)
    const source = { list, publisher: "members", source: `members-${concepts.length}`, digest } as const
    await loadEdition(doorway, { ...source, isOwn: false }, rowsOf(concepts), { wait: true })
    concepts = await read()
  }
}
