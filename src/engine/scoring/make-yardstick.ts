import { type NearConcepts, nothingNear } from "../measuring/near-concepts.js"
import { byCriterion } from "./criterion.js"
import { weighInterests } from "./interest-weights.js"
import { measures } from "./measures.js"
import type { Participant, Pool } from "./participant.js"
import type { RuleSet } from "./rule-set.js"
import { half, plainYardstick, type Yardstick } from "./yardstick.js"

/**
 * What was not answered is worth the pool's average over the pairs that did answer, taken over at most 128 mentees and
 * 128 mentors spread evenly in the order of their keys: enough for a whole number in thousandths to stand still, and the
 * same in whatever order the pool comes. O(people + 128² pairs).
 */
export function makeYardstick(ruleSet: RuleSet, pool: Pool, near: NearConcepts = nothingNear): Yardstick {
  const interestWeights = weighInterests([...pool.mentees, ...pool.mentors])
  const plain: Yardstick = { ...plainYardstick(ruleSet, near), interestWeights }
  const [mentees, mentors] = [spread(pool.mentees), spread(pool.mentors)]
  const neutral = byCriterion((criterion) => {
    const measure = measures[criterion]
    let [sum, count] = [0, 0]
    for (const mentee of mentees) {
      for (const mentor of mentors) {
        const { earned, answered } = measure(mentee, mentor, plain)
        if (answered === 0) continue
        sum += Math.floor(earned / answered)
        count += 1
      }
    }
    return count === 0 ? half : Math.floor(sum / count)
  })
  return { ...plain, neutral }
}

const sampled = 128

function spread<One extends Participant>(people: readonly One[]): readonly One[] {
  const sorted = people.toSorted((one, other) => (one.key < other.key ? -1 : 1))
  if (sorted.length <= sampled) return sorted
  return sorted.filter(
    (_, place) => Math.floor((place * sampled) / sorted.length) !== Math.floor(((place - 1) * sampled) / sorted.length),
  )
}
