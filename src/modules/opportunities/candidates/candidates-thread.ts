import { CandidateIndex } from "../../../engine/matching/candidate-index.js"
import type { Requirements } from "../../../engine/matching/requirements.js"
import type { MatchYardstick } from "../../../engine/matching/yardstick.js"
import { answerCalls } from "../../../platform/standing-thread.js"
import type { CandidateDocument } from "./read-candidates.js"

let index: CandidateIndex | undefined

function standing(): CandidateIndex {
  if (!index) throw new Error("the index of candidates has not been told how to measure")
  return index
}

const calls = {
  prepare(yardstick: MatchYardstick): void {
    index = new CandidateIndex(yardstick)
  },
  put(documents: readonly CandidateDocument[]): void {
    for (const { candidate } of documents) standing().put(candidate)
  },
  remove(personIds: readonly string[]): void {
    for (const personId of personIds) standing().remove(personId)
  },
  find: ({ requirements, limit }: { readonly requirements: Requirements; readonly limit: number }) =>
    standing().find(requirements, limit),
  tally: (requirements: Requirements) => standing().tallyExclusions(requirements),
}

export type CandidateCalls = typeof calls

answerCalls(calls)
