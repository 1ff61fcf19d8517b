import type { PairingInstance, PairingSolution } from "../assignment/instance.js"
import { failingGates } from "./check-eligibility.js"
import type { Gate } from "./gate.js"
import type { Mentee, Mentor, Pool } from "./participant.js"
import { type Remedy, remediesFor } from "./remedies.js"
import type { GateSettings } from "./rule-set.js"

/** Why nobody was found for a mentee, and so what would change it. */
export type LeftOver =
  /** No mentor passes the gates. `gates` are those that keep the nearest mentors away, with how many of them each. */
  | {
      readonly code: "nobody-eligible"
      readonly gates: readonly { readonly gate: Gate; readonly mentors: number }[]
      readonly remedies: readonly Remedy[]
    }
  /** Some pass, none with enough points. */
  | { readonly code: "below-threshold"; readonly best: number; readonly needed: number }
  /** All who match have their places taken: one more place at any of them would serve one person more. */
  | { readonly code: "places-taken"; readonly mentors: number; readonly best: number }

export interface PairedPool {
  readonly pool: Pool
  readonly instance: PairingInstance
  readonly solution: PairingSolution
  readonly gates: GateSettings
}

/** `mentee` is her place in the pool. O(mentors) where nobody is eligible, else O(her eligible pairs). */
export function explainLeftOver(mentee: number, { pool, instance, gates }: PairedPool): LeftOver {
  const [begin, end] = [instance.offsets[mentee] ?? 0, instance.offsets[mentee + 1] ?? 0]
  const person = pool.mentees[mentee]
  if (begin === end && person) return nobodyEligible(person, pool.mentors, gates)
  const scores = instance.scores.subarray(begin, end)
  const needed = instance.thresholds[mentee] ?? 0
  const suiting = scores.filter((score) => score >= needed)
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  if (suiting.length === 0) return { code: "below-threshold", best, needed }
  return { code: "places-taken", mentors: suiting.length, best }
}

const mostRemedies = 3

/** The nearest mentors are those whom the fewest gates keep away. */
function nobodyEligible(mentee: Mentee, mentors: readonly Mentor[], settings: GateSettings): LeftOver {
  const failing = mentors.map((mentor) => ({ mentor, gates: failingGates(mentee, mentor, settings) }))
  const fewest = Math.min(...failing.map(({ gates }) => gates.length))
  const nearest = failing.filter(({ gates }) => gates.length === fewest)
  const counts = new Map<Gate, number>()
  const remedies = new Map<string, Remedy>()
  for (const { mentor, gates } of nearest) {
    for (const gate of gates) {
      counts.set(gate, (counts.get(gate) ?? 0) + 1)
      // With two gates in the way, what opens one of them changes nothing.
      if (fewest > 1) continue
      for (const remedy of remediesFor(gate, mentee, mentor, settings)) remedies.set(JSON.stringify(remedy), remedy)
    }
  }
  return {
    code: "nobody-eligible",
    gates: [...counts]
      .map(([gate, count]) => ({ gate, mentors: count }))
      .sort((one, other) => other.mentors - one.mentors),
    remedies: [...remedies.values()].slice(0, mostRemedies),
  }
}

/** Of each mentor, the places that the pairing leaves free. O(people). */
export function freePlaces({ instance, solution }: Pick<PairedPool, "instance" | "solution">): readonly number[] {
  const free = Array.from(instance.capacities)
  for (const mentor of solution.mentorOf) if (mentor >= 0) free[mentor] = (free[mentor] ?? 0) - 1
  return free
}
