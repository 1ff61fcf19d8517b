import type { PairingProgress } from "../../../engine/assignment/instance.js"
import { Refusal } from "../../../platform/refusal.js"
import { runInThread, type ThreadWishes } from "../../../platform/threads.js"
import type { Proven } from "./prove-solved.js"
import type { Snapshot, Solved, Terms } from "./solve-snapshot.js"

export interface SolvingInput {
  readonly snapshot: Snapshot
  readonly terms: Terms
}

/**
 * `solveSnapshot` beside the program: scoring and pairing thousands takes seconds, in which nobody would be served. What
 * comes back has been proven there; a result without its proof is refused, and nobody keeps it.
 */
export async function solveInThread(
  snapshot: Snapshot,
  { rules, aim, seed }: Terms,
  wishes?: ThreadWishes<PairingProgress>,
): Promise<Solved> {
  const input: SolvingInput = { snapshot, terms: { rules, aim, seed } }
  const entry = new URL("./solving-thread.js", import.meta.url)
  return orRefuse(await runInThread<Proven, PairingProgress>(entry, input, wishes))
}

/** The faults go to the log with the refusal: they name places in the pool, and nobody. */
export function orRefuse({ solved, faults }: Proven): Solved {
  if (faults.length === 0) return solved
  throw new Refusal("conflict", "result-not-proven", { faults })
}
