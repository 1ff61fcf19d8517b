import { drawPair, drawPerson } from "./draw.js"
import type { PairingInstance, PairingOptions, PairingSolution } from "./instance.js"
import { type Standing, standingOf } from "./standing.js"

const mostAlternatives = 2

/**
 * Of each mentee, the best other mentors, at most two, whom she may take instead while everybody else who is paired still
 * can be: with the same mentor, or with another acceptable one through changes that end where she left or where a place is
 * free. The levels "pinned", "overdue" and "people" then keep their values. Each alternative holds alone; those of two
 * mentees need not hold together. Empty for who is left over or pinned.
 *
 * A mentee may go from one mentor to another exactly when a circle of changes leads back, so when both mentors lie in one
 * strongly connected part of the graph "one of hers could go to". O(pairs).
 */
export function findAlternatives(
  instance: PairingInstance,
  { seed }: Pick<PairingOptions, "seed">,
  solution: PairingSolution,
): readonly (readonly number[])[] {
  const standing = standingOf(instance, solution)
  const part = connectedParts(instance, standing)
  const mentorDraws = instance.mentorKeys.map((key) => drawPerson(seed, key))
  return instance.menteeKeys.map((key, mentee) => {
    const mentor = standing.mentorOf[mentee] ?? -1
    if (mentor === -1) return []
    const draw = drawPerson(seed, key)
    const found: { other: number; score: number; drawn: number }[] = []
    for (let pair = instance.offsets[mentee] ?? 0; pair < (instance.offsets[mentee + 1] ?? 0); pair += 1) {
      const other = instance.mentors[pair] ?? 0
      if (other === mentor || part[other] !== part[mentor] || !standing.isAcceptable(mentee, pair)) continue
      found.push({ other, score: instance.scores[pair] ?? 0, drawn: drawPair(draw, mentorDraws[other] ?? 0) })
      found.sort((one, two) => two.score - one.score || two.drawn - one.drawn)
      found.length = Math.min(found.length, mostAlternatives)
    }
    return found.map(({ other }) => other)
  })
}

/**
 * Of each mentor, the number of her strongly connected part (Tarjan, without recursion). A mentor leads to those to whom
 * one of her mentees could go; one with a free place leads to every mentor who holds somebody, for such a circle ends in
 * her free place and leaves another one free. The last node stands for "a free place".
 */
function connectedParts(instance: PairingInstance, standing: Standing): Int32Array {
  const free = instance.mentorKeys.length
  const edges = new Edges(instance, standing)
  const [order, low, part] = [0, 0, 0].map(() => new Int32Array(free + 1)) as [Int32Array, Int32Array, Int32Array]
  const open: number[] = []
  let [seen, parts] = [0, 0]
  const enter = (node: number) => {
    seen += 1
    order[node] = low[node] = seen
    open.push(node)
  }
  const leave = (node: number) => {
    if (low[node] !== order[node]) return
    parts += 1
    for (let last = -1; last !== node; ) {
      last = open.pop() ?? node
      part[last] = parts
    }
  }
  for (let start = 0; start <= free; start += 1) {
    if (order[start]) continue
    const path = [start]
    enter(start)
    for (let node = start; path.length > 0; node = path.at(-1) ?? start) {
      const next = edges.next(node)
      if (next === -1) {
        path.pop()
        leave(node)
        const above = path.at(-1)
        if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[node] ?? 0)
      } else if (!order[next]) {
        enter(next)
        path.push(next)
      } else if (!part[next]) {
        low[node] = Math.min(low[node] ?? 0, order[next] ?? 0)
      }
    }
  }
  return part
}

/** Hands out where each mentor leads, one after the other, without writing the graph down. */
class Edges {
  readonly #instance: PairingInstance
  readonly #standing: Standing
  readonly #holder: Uint32Array
  readonly #pair: Int32Array
  readonly #saidFree: Uint8Array

  constructor(instance: PairingInstance, standing: Standing) {
    const mentors = instance.mentorKeys.length
    this.#instance = instance
    this.#standing = standing
    this.#holder = standing.begins.slice(0, mentors + 1)
    this.#pair = new Int32Array(mentors).fill(-1)
    this.#saidFree = new Uint8Array(mentors)
    // The node of free places hands out mentors.
    this.#holder[mentors] = 0
  }

  /** -1: no more. */
  next(mentor: number): number {
    const { begins, holders, hasRoom } = this.#standing
    const free = this.#instance.mentorKeys.length
    if (mentor === free) return this.#nextHolding()
    if (!this.#saidFree[mentor]) {
      this.#saidFree[mentor] = 1
      if (hasRoom(mentor)) return free
    }
    for (;;) {
      const at = this.#holder[mentor] ?? 0
      if (at >= (begins[mentor + 1] ?? 0)) return -1
      const found = this.#nextOf(mentor, holders[at] ?? 0)
      if (found !== -1) return found
      this.#holder[mentor] = at + 1
      this.#pair[mentor] = -1
    }
  }

  #nextHolding(): number {
    const { begins } = this.#standing
    const free = this.#instance.mentorKeys.length
    for (let mentor = this.#holder[free] ?? 0; mentor < free; mentor += 1) {
      if (begins[mentor] === begins[mentor + 1]) continue
      this.#holder[free] = mentor + 1
      return mentor
    }
    this.#holder[free] = free
    return -1
  }

  #nextOf(mentor: number, mentee: number): number {
    const { offsets, mentors } = this.#instance
    let pair = this.#pair[mentor] ?? -1
    pair = pair === -1 ? (offsets[mentee] ?? 0) : pair
    for (; pair < (offsets[mentee + 1] ?? 0); pair += 1) {
      if (!this.#standing.isAcceptable(mentee, pair)) continue
      this.#pair[mentor] = pair + 1
      return mentors[pair] ?? -1
    }
    return -1
  }
}
