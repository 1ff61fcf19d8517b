import { type IndexKind, type IndexSurroundings, LiveIndex } from "../../../platform/live-index.js"
import { readYardstick } from "../candidates/candidate-index.js"
import { listNumbersOfTypes } from "../search/document.store.js"
import { countOpen, listNumbersOfApplications, listOpenNumbers } from "./open-opportunity.store.js"
import { type RequirementsDocument, readOpenRequirements } from "./read-open-requirements.js"
import type { RecommendationCalls } from "./recommendations-thread.js"

const everyOne = { after: 0, limit: Number.MAX_SAFE_INTEGER }

const kind: IndexKind<number, RequirementsDocument> = {
  name: "recommendations",
  thread: new URL("./recommendations-thread.js", import.meta.url),
  prepare: readYardstick,
  renewedBy: ["edition"],
  count: countOpen,
  listAfter: async (reading, after = 0, limit) =>
    readOpenRequirements(reading, await listOpenNumbers(reading, { after, limit })),
  list: async (reading, numbers) => readOpenRequirements(reading, await listOpenNumbers(reading, { numbers })),
  touched: {
    opportunity: async (_, numbers) => numbers.map(Number),
    application: listNumbersOfApplications,
    "opportunity-type": listNumbersOfTypes,
    edition: (reading) => listOpenNumbers(reading, everyOne),
    // Of a person who is erased no row is left to say what was hers.
    person: async (_, personIds, held) => (await held("ofPeople", personIds)) as readonly number[],
  },
}

export type RecommendationIndex = LiveIndex<number, RequirementsDocument, RecommendationCalls>

export const openRecommendationIndex = (surroundings: IndexSurroundings): RecommendationIndex =>
  new LiveIndex(kind, surroundings)
