import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { system } from "../context.js"
import { reading } from "../db.js"
import { type FeedEvent, FeedFollower, startOfFeed } from "../feed.js"
import { StandingThread } from "../standing-thread.js"
import type { IndexKey, IndexKind, IndexState, IndexSurroundings } from "./index-kind.js"

/** A document costs about half a millisecond of the thread, which answers nothing meanwhile. */
const batchSize = 100
const firstPause = 500
const longestPause = 30_000

/** An index from its first document to its end. When its thread dies or the database goes, it is filled again. */
export class IndexLife<Key extends IndexKey, Document extends { readonly key: Key }> {
  readonly #kind: IndexKind<Key, Document>
  readonly #surroundings: IndexSurroundings
  readonly #ending = new AbortController()
  readonly #over: Promise<void>
  #warming = { done: 0, total: 0 }
  #filled = awaited<StandingThread>()
  #feed: FeedFollower | undefined

  constructor(kind: IndexKind<Key, Document>, surroundings: IndexSurroundings) {
    this.#kind = kind
    this.#surroundings = surroundings
    this.#over = this.#live()
  }

  get state(): IndexState {
    return this.#feed ? { kind: "ready", behind: this.#feed.behind } : { kind: "warming", ...this.#warming }
  }

  get isOver(): boolean {
    return this.#ending.signal.aborted
  }

  /** The thread, once it holds every document. */
  filled(): Promise<StandingThread> {
    return this.#filled.promise
  }

  async caughtUp(): Promise<void> {
    await this.filled()
    await this.#feed?.caughtUp()
  }

  async end(): Promise<void> {
    this.#ending.abort()
    await this.#over
  }

  async #live(): Promise<void> {
    let pause = firstPause
    while (!this.isOver) {
      const thread = new StandingThread(this.#kind.thread)
      try {
        await this.#fill(thread)
        pause = firstPause
        await Promise.race([thread.ended, once(this.#ending.signal, "abort")])
      } catch (error) {
        if (this.isOver) break
        this.#surroundings.log.error({ err: error, index: this.#kind.name }, "an index is filled again")
      } finally {
        await this.#leave(thread)
      }
      await sleep(pause, undefined, { signal: this.#ending.signal }).catch(() => undefined)
      pause = Math.min(pause * 2, longestPause)
    }
    this.#filled.reject(new Error(`the index ${this.#kind.name} is over`))
  }

  /** The place in the history is taken first: what changes while the tables are read is read again. */
  async #fill(thread: StandingThread): Promise<void> {
    const { doorway, log } = this.#surroundings
    const from = await startOfFeed(doorway.db)
    this.#warming = { done: 0, total: await this.#kind.count(this.#reading()) }
    if (this.#kind.prepare) await thread.call("prepare", await this.#kind.prepare(this.#reading()))
    let last: Key | undefined
    do {
      const documents = await this.#kind.listAfter(this.#reading(), last, batchSize)
      this.#ending.signal.throwIfAborted()
      await thread.call("put", documents)
      this.#warming.done += documents.length
      last = documents.at(-1)?.key
    } while (last !== undefined)
    this.#feed = new FeedFollower({ db: doorway.db, from, log, each: (events) => this.#takeIn(thread, events) })
    this.#filled.resolve(thread)
  }

  async #leave(thread: StandingThread): Promise<void> {
    if (this.#feed) {
      await this.#feed.stop()
      this.#feed = undefined
      this.#filled = awaited()
    }
    await thread.close()
  }

  async #takeIn(thread: StandingThread, events: readonly FeedEvent[]): Promise<void> {
    if (!(await this.#surroundings.isWanted(this.#reading()))) {
      // Not waited for: the end waits for what is being taken in.
      void this.end()
      return
    }
    if (events.some(({ subject }) => this.#kind.renewedBy?.includes(subject.kind))) {
      await thread.call("prepare", await this.#kind.prepare?.(this.#reading()))
    }
    const keys = await this.#touchedBy(thread, events)
    for (let from = 0; from < keys.length; from += batchSize) {
      const part = keys.slice(from, from + batchSize)
      const documents = await this.#kind.list(this.#reading(), part)
      const standing = new Set(documents.map(({ key }) => key))
      await thread.call("put", documents)
      await thread.call(
        "remove",
        part.filter((key) => !standing.has(key)),
      )
    }
  }

  async #touchedBy(thread: StandingThread, events: readonly FeedEvent[]): Promise<readonly Key[]> {
    const keys = new Set<Key>()
    for (const [kind, same] of Map.groupBy(events, ({ subject }) => subject.kind)) {
      const subjects = [...new Set(same.map(({ subject }) => subject.key))]
      const held = (call: string, input: unknown) => thread.call(call, input)
      for (const key of (await this.#kind.touched[kind]?.(this.#reading(), subjects, held)) ?? []) keys.add(key)
    }
    return [...keys]
  }

  #reading() {
    return reading(this.#surroundings.doorway, system)
  }
}

/** A promise that may fail while nobody waits for it. */
function awaited<T>(): PromiseWithResolvers<T> {
  const waited = Promise.withResolvers<T>()
  waited.promise.catch(() => undefined)
  return waited
}
