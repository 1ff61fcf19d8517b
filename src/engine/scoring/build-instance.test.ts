import fc from "fast-check"
import { expect, test } from "vitest"
import { anyPool, anyYardstick } from "../../../tests/support/mentoring-pools.js"
import { buildInstance } from "./build-instance.js"
import { isEligible } from "./check-eligibility.js"
import type { Pool } from "./participant.js"
import { scorePair } from "./score-pair.js"
import type { Yardstick } from "./yardstick.js"

/** Pair by pair, as whoever reads the rules would. */
function pairsOneByOne({ mentees, mentors }: Pool, yardstick: Yardstick): readonly string[] {
  return mentees.flatMap((mentee) =>
    mentors
      .filter((mentor) => isEligible(mentee, mentor, yardstick.ruleSet.gates))
      .map((mentor) => {
        const { total, wish } = scorePair(mentee, mentor, yardstick)
        return `${mentee.key} ${mentor.key} ${total + wish}`
      }),
  )
}

function pairsTogether(pool: Pool, yardstick: Yardstick): readonly string[] {
  const { menteeKeys, mentorKeys, offsets, mentors, scores } = buildInstance(pool, yardstick, { now: 0 })
  return menteeKeys.flatMap((mentee, row) =>
    [...mentors.subarray(offsets[row], offsets[row + 1])].map(
      (mentor, place) => `${mentee} ${mentorKeys[mentor]} ${scores[(offsets[row] ?? 0) + place]}`,
    ),
  )
}

test("a whole pool gives each pair the score and the gates that it has alone", () => {
  fc.assert(
    fc.property(anyPool, anyYardstick, (pool, yardstick) => {
      expect(pairsTogether(pool, yardstick)).toEqual(pairsOneByOne(pool, yardstick))
    }),
    { numRuns: 300 },
  )
})
