import type { DocumentTexts } from "./document-texts.js"
import type { Postings } from "./lists.js"
import { seek } from "./match-text.js"

/** Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009); their usual values. */
const saturation = 1.2
const lengthShare = 0.75

/**
 * BM25 over weighted fields: how often each clause stands in a document, beside how long the document is, and how few
 * documents have the clause. One number for each slot; slots ascend. O(slots × clauses).
 */
export function scoreAll(
  slots: Uint32Array,
  clauses: readonly Postings[],
  texts: DocumentTexts,
  documents: number,
): Float64Array {
  const scores = new Float64Array(slots.length)
  const perWord = (saturation * lengthShare * documents) / Math.max(1, texts.totalLength)
  for (const list of clauses) {
    const rarity = Math.log(1 + (documents - list.slots.length + 0.5) / (list.slots.length + 0.5))
    let at = 0
    for (let place = 0; place < slots.length; place += 1) {
      const slot = slots[place] ?? 0
      at = seek(list.slots, slot, at)
      const weight = list.weights[at] ?? 0
      const norm = saturation * (1 - lengthShare) + perWord * texts.lengthOf(slot)
      scores[place] = (scores[place] ?? 0) + (rarity * weight * (saturation + 1)) / (weight + norm)
    }
  }
  return scores
}
