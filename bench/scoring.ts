/**
 * Gates and scores of whole pools, beside the same rules applied to one pair after another, in the same run. Figures:
 * milliseconds, and millions of pairs a second, whether eligible or not. Run:
 * `script/bench scoring`.
 */
import { buildInstance } from "../src/engine/scoring/build-instance.js"
import { isEligible } from "../src/engine/scoring/check-eligibility.js"
import { makeYardstick } from "../src/engine/scoring/make-yardstick.js"
import type { Pool } from "../src/engine/scoring/participant.js"
import { defaultRuleSet } from "../src/engine/scoring/rule-set.js"
import { scorePair } from "../src/engine/scoring/score-pair.js"
import type { Yardstick } from "../src/engine/scoring/yardstick.js"
import { makePool } from "./mentoring-pool.js"

const rounds = 7
/** Pairs one by one would take minutes: so many mentees tell enough. */
const menteesOneByOne = 100

const sizes = [
  { mentees: 500, mentors: 500 },
  { mentees: 1000, mentors: 1000 },
  { mentees: 10_000, mentors: 5000 },
]

/** Milliseconds, the least of the rounds: what neighbours on the machine take is left out. */
function time(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return Math.min(...times)
}

function scoreOneByOne({ mentees, mentors }: Pool, yardstick: Yardstick): number {
  let eligible = 0
  for (const mentee of mentees) {
    for (const mentor of mentors) {
      if (!isEligible(mentee, mentor, yardstick.ruleSet.gates)) continue
      eligible += 1
      scorePair(mentee, mentor, yardstick)
    }
  }
  return eligible
}

const rate = (pairs: number, milliseconds: number) => `${(pairs / milliseconds / 1000).toFixed(1)} M pairs/s`

for (const { mentees, mentors } of sizes) {
  const pool = makePool(mentees, mentors)
  const pairs = mentees * mentors
  const yardstick = makeYardstick(defaultRuleSet, pool)
  const making = time(() => makeYardstick(defaultRuleSet, pool))
  const eligible = buildInstance(pool, yardstick, { now: 0 }).scores.length
  const together = time(() => buildInstance(pool, yardstick, { now: 0 }))
  const few = { ...pool, mentees: pool.mentees.slice(0, menteesOneByOne) }
  const alone = time(() => scoreOneByOne(few, yardstick))
  console.log(
    [
      `${mentees} x ${mentors}`.padEnd(14),
      `${((100 * eligible) / pairs).toFixed(0)}% eligible`,
      `yardstick ${making.toFixed(1)} ms`,
      `together ${together.toFixed(1)} ms, ${rate(pairs, together)}`,
      `one by one ${rate(few.mentees.length * mentors, alone)}`,
    ].join("; "),
  )
}
