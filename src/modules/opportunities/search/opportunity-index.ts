import { type IndexKind, type IndexSurroundings, LiveIndex } from "../../../platform/live-index.js"
import {
  countDocuments,
  listAllNumbers,
  listDocumentRows,
  listNumbersBelow,
  listNumbersOfTypes,
} from "./document.store.js"
import type { OpportunityDocument } from "./opportunity-document.js"
import { readDocuments } from "./read-documents.js"
import type { OpportunityCalls } from "./search-thread.js"

const kind: IndexKind<number, OpportunityDocument> = {
  name: "opportunities",
  thread: new URL("./search-thread.js", import.meta.url),
  count: countDocuments,
  listAfter: async (reading, after = 0, limit) =>
    readDocuments(reading, await listDocumentRows(reading, { after, limit })),
  list: async (reading, numbers) => readDocuments(reading, await listDocumentRows(reading, { numbers })),
  touched: {
    opportunity: async (_, numbers) => numbers.map(Number),
    "opportunity-type": listNumbersOfTypes,
    organisation: listNumbersBelow,
    // Names of skills, places and occupations may have changed for any of them.
    edition: listAllNumbers,
    // Of a person who is erased no row is left to say what was hers.
    person: async (_, personIds, held) => (await held("ownedBy", personIds)) as readonly number[],
  },
}

export type OpportunityIndex = LiveIndex<number, OpportunityDocument, OpportunityCalls>

export const openOpportunityIndex = (surroundings: IndexSurroundings): OpportunityIndex =>
  new LiveIndex(kind, surroundings)
