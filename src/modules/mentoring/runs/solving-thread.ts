import { parentPort, workerData } from "node:worker_threads"
import type { ThreadMessage } from "../../../platform/threads.js"
import { type Proven, proveSolved } from "./prove-solved.js"
import type { SolvingInput } from "./solve-in-thread.js"
import { solveSnapshot } from "./solve-snapshot.js"

const { snapshot, terms }: SolvingInput = workerData

const tell = (message: ThreadMessage<Proven>) => parentPort?.postMessage(message)

try {
  tell({ answer: proveSolved(snapshot, terms, solveSnapshot(snapshot, terms)) })
} catch (failure) {
  tell({ failure })
}
