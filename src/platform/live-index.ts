import { setTimeout as sleep } from "node:timers/promises"
import { system } from "./context.js"
import { reading } from "./db.js"
import type { IndexCalls, IndexKey, IndexKind, IndexState, IndexSurroundings } from "./live-index/index-kind.js"
import { IndexLife } from "./live-index/index-life.js"
import { Refusal } from "./refusal.js"

export type { IndexCalls, IndexKind, IndexState, IndexSurroundings } from "./live-index/index-kind.js"

/** An index as the server keeps it, whatever it holds. */
export interface KeptIndex {
  readonly name: string
  readonly state: IndexState
  /** Begins to fill it, unless it stands or nobody wants it; what asks meanwhile is told how far it is. */
  warm(): Promise<void>
  /** Waits until all that was saved before this call can be found. */
  caughtUp(): Promise<void>
  close(): Promise<void>
}

const usualPatience = 2_000

/**
 * An index that a thread of this process holds: filled from the tables once it is wanted, kept current by the history,
 * thrown away when the process ends.
 */
export class LiveIndex<
  Key extends IndexKey,
  Document extends { readonly key: Key },
  Calls extends IndexCalls<Key, Document>,
> implements KeptIndex
{
  readonly #kind: IndexKind<Key, Document>
  readonly #surroundings: IndexSurroundings
  #life: IndexLife<Key, Document> | undefined
  #isClosed = false

  constructor(kind: IndexKind<Key, Document>, surroundings: IndexSurroundings) {
    this.#kind = kind
    this.#surroundings = surroundings
  }

  get name(): string {
    return this.#kind.name
  }

  get state(): IndexState {
    return this.#life && !this.#life.isOver ? this.#life.state : { kind: "resting" }
  }

  async warm(): Promise<void> {
    const { doorway, isWanted } = this.#surroundings
    if (await isWanted(reading(doorway, system))) this.#wake()
  }

  /** Refused while it warms up, when that is not over soon. */
  async ask<Name extends keyof Calls & string>(
    name: Name,
    input: Parameters<Calls[Name]>[0],
  ): Promise<ReturnType<Calls[Name]>> {
    const life = this.#wake()
    const thread = await atMost(this.#surroundings.patience ?? usualPatience, life.filled())
    if (!thread) throw new Refusal("unavailable", "index-warming", { share: shareOf(life.state) })
    return (await thread.call(name, input)) as ReturnType<Calls[Name]>
  }

  async caughtUp(): Promise<void> {
    await this.#wake().caughtUp()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#life?.end()
  }

  #wake(): IndexLife<Key, Document> {
    if (this.#isClosed) throw new Error(`the index ${this.name} is closed`)
    if (!this.#life || this.#life.isOver) this.#life = new IndexLife(this.#kind, this.#surroundings)
    return this.#life
  }
}

/** Undefined when it takes longer. */
async function atMost<T>(milliseconds: number, outcome: Promise<T>): Promise<T | undefined> {
  const ending = new AbortController()
  const late = sleep(milliseconds, undefined, { signal: ending.signal }).catch(() => undefined)
  return Promise.race([outcome, late]).finally(() => ending.abort())
}

function shareOf(state: IndexState): number {
  if (state.kind !== "warming" || state.total === 0) return 0
  return Math.min(0.99, state.done / state.total)
}
