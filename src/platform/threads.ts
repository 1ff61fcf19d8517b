import { pathToFileURL } from "node:url"
import { Worker } from "node:worker_threads"
import { projectPath } from "./project.js"

/** How a thread ends: with its answer, or with what kept it from one. */
export type ThreadMessage<Answer> = { readonly answer: Answer } | { readonly failure: unknown }

/**
 * Runs one long computation beside the program, in a thread of its own: `entry` is the file, named as built, that takes
 * the input as `workerData`. The input is copied, not shared.
 */
export function runInThread<Answer>(entry: URL, input: unknown): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const thread = openThread(entry, input)
  thread.on("message", (message: ThreadMessage<Answer>) => {
    if ("answer" in message) resolve(message.answer)
    else reject(message.failure)
  })
  thread.on("error", reject)
  thread.on("exit", (code) => reject(new Error(`The thread ended with code ${code} before it answered.`)))
  return promise.finally(() => thread.terminate())
}

/** From our sources, before they are built, a thread needs the same hooks as a process. */
function openThread(entry: URL, workerData: unknown): Worker {
  if (import.meta.url.endsWith(".js")) return new Worker(entry, { workerData })
  const hooks = pathToFileURL(projectPath("tests/support/typescript-hooks.ts")).href
  return new Worker(new URL(entry.href.replace(/\.js$/, ".ts")), { workerData, execArgv: ["--import", hooks] })
}
