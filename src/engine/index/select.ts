import { Bits, slotsOf } from "./bits.js"
import type { Condition } from "./condition.js"

/** Which documents fulfil the conditions. */
export interface Selection {
  /** All of them. */
  readonly slots: Uint32Array
  /** By condition: the documents that fulfil every other condition and not this one. */
  readonly butFor: readonly Uint32Array[]
}

/**
 * Applies the conditions to the candidates, or to all documents. Few candidates are looked at one by one; where they
 * are many, each condition selects its documents at once, and 32 are decided by one operation.
 */
export function select(candidates: Uint32Array | undefined, all: Bits, conditions: readonly Condition[]): Selection {
  const slots = all.words.length * 32
  if (candidates && candidates.length * fewness < slots) return selectOneByOne(candidates, conditions)
  if (candidates && conditions.length === 0) return { slots: candidates, butFor: [] }
  return selectTogether(candidates ? Bits.of(candidates, slots) : all, slots, conditions)
}

/** To select by bits costs about as much as to look at one document in so many. */
const fewness = 16

function selectOneByOne(candidates: Uint32Array, conditions: readonly Condition[]): Selection {
  const slots: number[] = []
  const butFor = conditions.map((): number[] => [])
  for (const slot of candidates) {
    let failed = -1
    let failures = 0
    for (let at = 0; at < conditions.length && failures < 2; at += 1) {
      if (conditions[at]?.accepts(slot)) continue
      failed = at
      failures += 1
    }
    if (failures === 0) slots.push(slot)
    else if (failures === 1) butFor[failed]?.push(slot)
  }
  return { slots: Uint32Array.from(slots), butFor: butFor.map((each) => Uint32Array.from(each)) }
}

function selectTogether(from: Bits, slots: number, conditions: readonly Condition[]): Selection {
  const accepted = conditions.map((condition) => condition.select(slots).words)
  const { length } = from.words
  const passing = new Uint32Array(length)
  const butFor = conditions.map(() => new Uint32Array(length))
  for (let at = 0; at < length; at += 1) {
    const word = from.words[at] ?? 0
    if (word === 0) continue
    let [failed, failedTwice] = [0, 0]
    for (const each of accepted) {
      const fails = word & ~(each[at] ?? 0)
      failedTwice |= failed & fails
      failed |= fails
    }
    passing[at] = word & ~failed
    for (const [order, each] of accepted.entries()) {
      const only = butFor[order]
      if (only) only[at] = word & ~(each[at] ?? 0) & ~failedTwice
    }
  }
  return {
    slots: slotsOf(passing),
    butFor: butFor.map((words, order) =>
      conditions[order]?.column === undefined ? words.subarray(0, 0) : slotsOf(words),
    ),
  }
}
