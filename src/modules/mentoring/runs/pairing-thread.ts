import { parentPort, workerData } from "node:worker_threads"
import type { PairingProgress, PairingSolution } from "../../../engine/assignment/instance.js"
import { assignPairs } from "../../../engine/assignment/pair-people.js"
import type { ThreadMessage } from "../../../platform/threads.js"
import type { PairingInput } from "./pair-in-thread.js"

const tellEveryMilliseconds = 100

const { instance, options }: PairingInput = workerData
const tell = (message: ThreadMessage<PairingSolution, PairingProgress>) => parentPort?.postMessage(message)
let told = 0

try {
  const answer = assignPairs(instance, {
    ...options,
    onProgress(progress) {
      const now = performance.now()
      if (now - told < tellEveryMilliseconds) return
      told = now
      tell({ progress })
    },
  })
  tell({ answer })
} catch (failure) {
  tell({ failure })
}
