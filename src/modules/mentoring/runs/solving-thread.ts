import { parentPort, workerData } from "node:worker_threads"
import type { ThreadMessage } from "../../../platform/threads.js"
import type { SolvingInput } from "./solve-in-thread.js"
import { type Solved, solveSnapshot } from "./solve-snapshot.js"

const { snapshot, terms }: SolvingInput = workerData

const tell = (message: ThreadMessage<Solved, never>) => parentPort?.postMessage(message)

try {
  tell({ answer: solveSnapshot(snapshot, terms) })
} catch (failure) {
  tell({ failure })
}
