import { failingGates } from "./check-eligibility.js"
import type { Gate } from "./gate.js"
import type { Mentee, Mentor } from "./participant.js"
import { type Remedy, remediesFor } from "./remedies.js"
import type { GateSettings } from "./rule-set.js"

/** What keeps the nearest mentors away from a mentee for whom none is eligible. */
export interface Barriers {
  /** Gates that they fail, with how many of them fail each, the most first. */
  readonly gates: readonly { readonly gate: Gate; readonly mentors: number }[]
  /** What would open the last gate of some mentor; nothing where the nearest fail several. */
  readonly remedies: readonly Remedy[]
}

const mostRemedies = 3

/** The nearest mentors are those who fail the fewest gates. O(mentors). */
export function findBarriers(mentee: Mentee, mentors: readonly Mentor[], settings: GateSettings): Barriers {
  const failing = mentors.map((mentor) => ({ mentor, gates: failingGates(mentee, mentor, settings) }))
  const fewest = failing.reduce((least, { gates }) => Math.min(least, gates.length), Number.POSITIVE_INFINITY)
  const nearest = failing.filter(({ gates }) => gates.length === fewest)
  const counts = new Map<Gate, number>()
  const remedies = new Map<string, Remedy>()
  for (const { mentor, gates } of nearest) {
    for (const gate of gates) {
      counts.set(gate, (counts.get(gate) ?? 0) + 1)
      if (gates.length > 1) continue
      for (const remedy of remediesFor(gate, mentee, mentor, settings)) remedies.set(JSON.stringify(remedy), remedy)
    }
  }
  const ordered = [...counts].sort(([, one], [, other]) => other - one)
  return {
    gates: ordered.map(([gate, count]) => ({ gate, mentors: count })),
    remedies: [...remedies.values()].slice(0, mostRemedies),
  }
}
