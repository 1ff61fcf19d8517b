import type { Reading } from "../../../platform/context.js"
import { type MatchingRun, readContent } from "./matching-run.store.js"
import { solveInThread } from "./solve-in-thread.js"
import { checkSolution } from "./solve-snapshot.js"

/** Whether the kept proof holds, and solving again from what was kept gives the same pairs. */
export async function proveRun(reading: Reading, run: MatchingRun): Promise<boolean> {
  const content = await readContent(reading, run.id)
  if (!content) return false
  const { snapshot, solution } = content
  if (checkSolution(snapshot, run, solution).length > 0) return false
  const again = await solveInThread(snapshot, run)
  return again.solution.mentorOf.every((mentor, mentee) => mentor === solution.mentorOf[mentee])
}
