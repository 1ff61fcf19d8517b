import { runInThread } from "../../../platform/threads.js"
import type { Snapshot, Solved, Terms } from "./solve-snapshot.js"

export interface SolvingInput {
  readonly snapshot: Snapshot
  readonly terms: Terms
}

/** `solveSnapshot` beside the program: scoring and pairing thousands takes seconds, in which nobody would be served. */
export function solveInThread(snapshot: Snapshot, { rules, aim, seed }: Terms): Promise<Solved> {
  const input: SolvingInput = { snapshot, terms: { rules, aim, seed } }
  return runInThread(new URL("./solving-thread.js", import.meta.url), input)
}
