import type { Candidate } from "../../../engine/matching/candidate.js"
import { OpportunityIndex } from "../../../engine/matching/opportunity-index.js"
import type { MatchYardstick } from "../../../engine/matching/yardstick.js"
import { answerCalls } from "../../../platform/standing-thread.js"
import type { RequirementsDocument } from "./read-open-requirements.js"

let index: OpportunityIndex | undefined
/** By number, who manages it or applied to it. */
const people = new Map<number, readonly string[]>()

function standing(): OpportunityIndex {
  if (!index) throw new Error("the index of recommendations has not been told how to measure")
  return index
}

const calls = {
  prepare(yardstick: MatchYardstick): void {
    index = new OpportunityIndex(yardstick)
    people.clear()
  },
  put(documents: readonly RequirementsDocument[]): void {
    for (const { key, requirements } of documents) {
      standing().put(requirements)
      people.set(key, [...requirements.managers, ...(requirements.applicants ?? [])])
    }
  },
  remove(numbers: readonly number[]): void {
    for (const number of numbers) {
      standing().remove(String(number))
      people.delete(number)
    }
  },
  find: ({ candidate, limit }: { readonly candidate: Candidate; readonly limit: number }) =>
    standing().find(candidate, limit),
  /** Numbers of what these people manage or applied to, also where no row says so any more. */
  ofPeople(personIds: readonly string[]): readonly number[] {
    return [...people].flatMap(([number, keys]) => (personIds.some((id) => keys.includes(id)) ? [number] : []))
  },
}

export type RecommendationCalls = typeof calls

answerCalls(calls)
