import { checkSolution, type Snapshot, type Solved, type Terms } from "./solve-snapshot.js"

/** A result with what its proof does not prove: nothing, unless the program is wrong. */
export interface Proven {
  readonly solved: Solved
  readonly faults: readonly string[]
}

export function proveSolved(snapshot: Snapshot, terms: Terms, solved: Solved): Proven {
  return { solved, faults: checkSolution(snapshot, terms, solved.solution) }
}
