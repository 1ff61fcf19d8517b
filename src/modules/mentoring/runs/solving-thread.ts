import { parentPort, workerData } from "node:worker_threads"
import type { PairingProgress } from "../../../engine/assignment/instance.js"
import type { ThreadMessage } from "../../../platform/threads.js"
import { type Proven, proveSolved } from "./prove-solved.js"
import type { SolvingInput } from "./solve-in-thread.js"
import { solveSnapshot } from "./solve-snapshot.js"

const { snapshot, terms }: SolvingInput = workerData

const tellEveryMilliseconds = 100

const tell = (message: ThreadMessage<Proven, PairingProgress>) => parentPort?.postMessage(message)
let told = 0

/** Levels of a small pool take less than a message costs. */
function tellProgress(progress: PairingProgress): void {
  const now = performance.now()
  if (now - told < tellEveryMilliseconds) return
  told = now
  tell({ progress })
}

try {
  tell({ answer: proveSolved(snapshot, terms, solveSnapshot(snapshot, terms, tellProgress)) })
} catch (failure) {
  tell({ failure })
}
