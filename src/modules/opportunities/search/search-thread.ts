import type { IndexQuery } from "../../../engine/index/schema.js"
import { SearchIndex } from "../../../engine/index/search-index.js"
import { answerCalls } from "../../../platform/standing-thread.js"
import { type OpportunityDocument, type OpportunitySchema, opportunitySchema } from "./opportunity-document.js"

const index = new SearchIndex<OpportunitySchema, number>(opportunitySchema)

const calls = {
  put(documents: readonly OpportunityDocument[]): void {
    for (const document of documents) index.put(document)
  },
  remove(numbers: readonly number[]): void {
    for (const number of numbers) index.remove(number)
  },
  search: (query: IndexQuery<OpportunitySchema>) => index.search(query),
  /** Numbers of the opportunities of these people, also of those that are no more: of a person who is erased. */
  ownedBy(personIds: readonly string[]): readonly number[] {
    const { hits } = index.search({ codes: { owner: personIds }, limit: index.statistics.documents })
    return hits.map(({ key }) => key)
  },
}

export type OpportunityCalls = typeof calls

answerCalls(calls)
