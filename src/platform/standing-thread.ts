import { parentPort, type Worker } from "node:worker_threads"
import { openThread } from "./threads.js"

/** What a thread can be asked, by name: plain data in, plain data out. */
export type ThreadCalls = Readonly<Record<string, (input: never) => unknown>>

interface Call {
  readonly id: number
  readonly name: string
  readonly input: unknown
}

type Reply = { readonly id: number } & ({ readonly answer: unknown } | { readonly failure: unknown })

/** A thread that keeps what it is given and answers from it, one call after the other, until it is closed. */
export class StandingThread {
  readonly #thread: Worker
  readonly #pending = new Map<number, { resolve(answer: unknown): void; reject(failure: unknown): void }>()
  #lastId = 0
  #failure: unknown
  /** Fails when the thread ends, with what ended it. */
  readonly ended: Promise<never>

  /** `entry` is the file, named as built, that hands its calls to `answerCalls`. */
  constructor(entry: URL) {
    this.#thread = openThread(entry, undefined)
    this.#thread.on("message", (reply: Reply) => this.#settle(reply))
    this.#thread.on("error", (error) => {
      this.#failure = error
    })
    const { promise, reject } = Promise.withResolvers<never>()
    this.ended = promise
    promise.catch(() => undefined)
    this.#thread.on("exit", (code) => {
      this.#failure ??= new Error(`the thread ended with code ${code}`)
      reject(this.#failure)
      for (const pending of this.#pending.values()) pending.reject(this.#failure)
      this.#pending.clear()
    })
  }

  async call(name: string, input: unknown): Promise<unknown> {
    if (this.#failure !== undefined) throw this.#failure
    this.#lastId += 1
    const call: Call = { id: this.#lastId, name, input }
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    this.#pending.set(call.id, { resolve, reject })
    this.#thread.postMessage(call)
    return promise
  }

  async close(): Promise<void> {
    this.#failure ??= new Error("the thread was closed")
    await this.#thread.terminate()
  }

  #settle(reply: Reply): void {
    const pending = this.#pending.get(reply.id)
    this.#pending.delete(reply.id)
    if ("failure" in reply) pending?.reject(reply.failure)
    else pending?.resolve(reply.answer)
  }
}

/** In the thread itself: carries out what it is asked. */
export function answerCalls(calls: ThreadCalls): void {
  const reply = (message: Reply) => parentPort?.postMessage(message)
  parentPort?.on("message", ({ id, name, input }: Call) => {
    try {
      const call = calls[name]
      if (!call) throw new Error(`the thread knows no call named “${name}”`)
      reply({ id, answer: call(input as never) })
    } catch (failure) {
      reply({ id, failure })
    }
  })
}
