import { pathToFileURL } from "node:url"
import { Worker } from "node:worker_threads"
import { projectPath } from "./project.js"

export interface ThreadWishes<Progress> {
  readonly onProgress: (progress: Progress) => void
  /** Ends the thread at once; the promise then fails with the signal's reason. */
  readonly signal: AbortSignal
}

/** What a thread tells: how far it is, then its answer or what kept it from one. */
export type ThreadMessage<Answer, Progress> =
  | { readonly progress: Progress }
  | { readonly answer: Answer }
  | { readonly failure: unknown }

/**
 * Runs one long computation beside the program, in a thread of its own: `entry` is the file, named as built, that takes
 * the input as `workerData`. The input is copied, not shared.
 */
export function runInThread<Answer, Progress>(
  entry: URL,
  input: unknown,
  { onProgress, signal }: Partial<ThreadWishes<Progress>> = {},
): Promise<Answer> {
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const thread = openThread(entry, input)
  const stop = () => reject(signal?.reason)
  signal?.addEventListener("abort", stop, { once: true })
  thread.on("message", (message: ThreadMessage<Answer, Progress>) => {
    if ("progress" in message) onProgress?.(message.progress)
    else if ("answer" in message) resolve(message.answer)
    else reject(message.failure)
  })
  thread.on("error", reject)
  thread.on("exit", (code) => reject(new Error(`The thread ended with code ${code} before it answered.`)))
  return promise.finally(async () => {
    signal?.removeEventListener("abort", stop)
    await thread.terminate()
  })
}

/** From our sources, before they are built, a thread needs the same hooks as a process. */
export function openThread(entry: URL, workerData: unknown): Worker {
  if (import.meta.url.endsWith(".js")) return new Worker(entry, { workerData })
  const hooks = pathToFileURL(projectPath("tests/support/typescript-hooks.ts")).href
  return new Worker(new URL(entry.href.replace(/\.js$/, ".ts")), { workerData, execArgv: ["--import", hooks] })
}
