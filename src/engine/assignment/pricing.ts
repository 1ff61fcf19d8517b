import { mergePairs, PairList, type PairRows, visitMentee } from "./candidates.js"
import { isStillOpen, type ProvenLevel } from "./levels.js"
import type { Pool } from "./pool.js"

/** How far a pair left out contradicts what was found without it; 0 or less: not at all. */
export type Contradiction = (mentee: number, mentor: number, score: number) => number

const mostPerMentee = 8

/**
 * Adds, of the pairs left out, those that contradict what was found without them: of each mentee the worst few. The same
 * rows come back when none does: what was found then holds for all pairs of the instance. O(pairs of the instance × levels).
 */
export function priceIn(
  pool: Pool,
  rows: PairRows,
  proven: readonly ProvenLevel[],
  contradiction: Contradiction,
): PairRows {
  const found = new PairList()
  let row: { by: number; mentor: number; score: number }[] = []
  const look = (mentee: number, mentor: number, score: number) => {
    if (!isStillOpen(proven, mentee, mentor, score)) return
    const by = contradiction(mentee, mentor, score)
    if (by > 0) row.push({ by, mentor, score })
  }
  for (let mentee = 0; mentee < pool.menteeAt.length; mentee += 1) {
    visitMentee(pool, mentee, look)
    if (row.length === 0) continue
    row.sort((one, two) => two.by - one.by || one.mentor - two.mentor)
    for (const { mentor, score } of row.slice(0, mostPerMentee)) found.add(mentee, mentor, score)
    row = []
  }
  return found.count === 0 ? rows : mergePairs(pool.menteeAt.length, rows, found)
}
