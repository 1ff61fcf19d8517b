import type {
  PairingInstance,
  PairingOptions,
  PairingProgress,
  PairingSolution,
} from "../../../engine/assignment/instance.js"
import { runInThread, type ThreadWishes } from "../../../platform/threads.js"

export interface PairingInput {
  readonly instance: PairingInstance
  readonly options: Omit<PairingOptions, "onProgress" | "shouldStop">
}

/** `assignPairs` in a thread of its own: a pool of thousands takes a second or more, in which nobody else would be served. */
export function pairInThread(input: PairingInput, wishes?: ThreadWishes<PairingProgress>): Promise<PairingSolution> {
  return runInThread(new URL("./pairing-thread.js", import.meta.url), input, wishes)
}
