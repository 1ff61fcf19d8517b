import { expect, test } from "vitest"
import { Lists } from "./lists.js"

/** The same numbers in each run, from 0 up to 1. */
let state = 1
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

test("lists of all lengths, changed in any order, hold what was put and nothing else", () => {
  const lists = new Lists({ hasWeights: true })
  const expected = Array.from({ length: 60 }, () => ({ list: lists.create(), weights: new Map<number, number>() }))
  for (let change = 0; change < 60_000; change += 1) {
    const { list, weights } = expected[Math.floor(60 ** random()) - 1] ?? { list: 0, weights: new Map() }
    const slot = change % 5 === 0 ? Math.floor(random() * 20_000) : change
    if (random() < 0.05) {
      lists.remove(list, slot)
      weights.delete(slot)
    } else {
      lists.put(list, slot, (change % 255) + 1)
      weights.set(slot, (change % 255) + 1)
    }
  }
  for (const { list, weights } of expected) {
    const ascending = [...weights].sort(([one], [two]) => one - two)
    const { slots, weights: found } = lists.read(list)
    expect([...slots]).toEqual(ascending.map(([slot]) => slot))
    expect([...found]).toEqual(ascending.map(([, weight]) => weight))
  }
})
