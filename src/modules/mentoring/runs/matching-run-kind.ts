import { z } from "zod"
import type { LevelName, PairingProgress } from "../../../engine/assignment/instance.js"
import type { RunKind } from "../../../platform/runs.js"
import { findProgramme } from "../programmes/programme.store.js"
import { findMatchingRun, saveSolved } from "./matching-run.store.js"
import { runsWords } from "./runs.words.js"
import { solveInThread } from "./solve-in-thread.js"
import type { Snapshot, Solved } from "./solve-snapshot.js"
import { takeSnapshot } from "./take-snapshot.js"

const parameters = z.object({ matchingRunId: z.uuid() })
const position = z.object({})

/** Progress is counted in levels, those of either aim. */
const levels: readonly LevelName[] = ["pinned", "overdue", "people", "fit", "floor", "total", "seniority", "lot"]

interface Found {
  readonly snapshot: Snapshot
  readonly solved: Solved
}

/** Reads who waits, finds the best pairing and keeps both. Solving takes longer than a transaction may. */
export const matchingRunKind: RunKind<z.infer<typeof parameters>, Record<string, never>, Found | undefined> = {
  name: "mentoring.pair",
  label: { en: runsWords.en.kind, fr: runsWords.fr.kind },
  parameters,
  position,
  start: async () => ({ total: levels.length, position: {} }),
  async work(reading, { parameters: { matchingRunId } }, { tell, signal }) {
    const run = await findMatchingRun(reading, matchingRunId)
    const programme = run && (await findProgramme(reading, run.programmeId))
    if (!programme || run.solvedAt !== null) return undefined
    const snapshot = await takeSnapshot(reading, programme, run)
    const onProgress = ({ level }: PairingProgress) => tell(levels.indexOf(level))
    const solved = await solveInThread(snapshot, run, { onProgress, signal })
    tell(levels.length)
    return { snapshot, solved }
  },
  async batch(ctx, { parameters: { matchingRunId } }, found) {
    if (found) await saveSolved(ctx, matchingRunId, found.snapshot, found.solved)
    return { done: 0, next: null }
  },
}
