import { Refusal } from "../../../platform/refusal.js"
import { runInThread } from "../../../platform/threads.js"
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
export async function solveInThread(snapshot: Snapshot, { rules, aim, seed }: Terms): Promise<Solved> {
  const input: SolvingInput = { snapshot, terms: { rules, aim, seed } }
  return orRefuse(await runInThread<Proven>(new URL("./solving-thread.js", import.meta.url), input))
}

/** The faults go to the log with the refusal: they name places in the pool, and nobody. */
export function orRefuse({ solved, faults }: Proven): Solved {
  if (faults.length === 0) return solved
  throw new Refusal("conflict", "result-not-proven", { faults })
}
