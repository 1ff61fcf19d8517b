import { type Measure, unanswered } from "../measuring/measure.js"
import type { Mentee, Mentor, Participant } from "./participant.js"
import type { Reason } from "./score.js"
import type { Yardstick } from "./yardstick.js"

/** The two ends of an item are four steps apart. */
export const thousandthsOfStep = 250

/** Closeness in the bipolar items that both answered: 1,000 for the same answer, 0 at the two ends. */
export function measureValues(mentee: Mentee, mentor: Mentor, { ruleSet: { valueItems } }: Yardstick): Measure<Reason> {
  if (valueItems.length === 0) return unanswered
  const gaps = valueItems.flatMap((item) => {
    const [one, other] = [mentee.values?.[item], mentor.values?.[item]]
    return one === undefined || other === undefined ? [] : [{ item, gap: Math.abs(one - other) }]
  })
  const items = gaps.filter(({ gap }) => gap === 0).map(({ item }) => item)
  return {
    earned: gaps.reduce((sum, { gap }) => sum + 1000 - gap * thousandthsOfStep, 0),
    answered: gaps.length,
    parts: valueItems.length,
    reason: items.length > 0 ? { code: "values-alike", items } : null,
  }
}

/**
 * The answers of at most eight items in one word, four bits an item: as many ones as steps from the lower end, so that
 * two people differ by as many bits as steps. `answered` has four ones for each item that was answered.
 */
export function encodeValues({ values = {} }: Participant, items: readonly string[]) {
  let [bits, answered] = [0, 0]
  for (const [place, item] of items.entries()) {
    const value = values[item]
    if (value === undefined) continue
    bits |= ((1 << (value + stepsToMiddle)) - 1) << (place * bitsOfItem)
    answered |= allSteps << (place * bitsOfItem)
  }
  return { bits, answered }
}

const stepsToMiddle = 2
export const bitsOfItem = 4
const allSteps = (1 << bitsOfItem) - 1
