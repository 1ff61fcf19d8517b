import type { Reading } from "../context.js"
import type { Doorway } from "../db.js"
import type { Log } from "../log.js"
import type { ThreadCalls } from "../standing-thread.js"

/** What names a document of an index. */
export type IndexKey = string | number

/** What the thread of an index does; whatever else it can be asked are its questions. */
export interface IndexCalls<Key, Document> extends ThreadCalls {
  /** Takes documents in, each in place of the one with its key. */
  put(documents: readonly Document[]): void
  remove(keys: readonly Key[]): void
}

/** An index in memory, as it comes from the tables. */
export interface IndexKind<Key extends IndexKey, Document extends { readonly key: Key }> {
  readonly name: string
  /** Entry of the thread that holds it. */
  readonly thread: URL
  /** What the thread has to know before its first document, and again after a change that `renewedBy` names. */
  prepare?(reading: Reading): Promise<unknown>
  /** Kinds of subject whose acts change what `prepare` gave: everything is then read again. */
  readonly renewedBy?: readonly string[]
  count(reading: Reading): Promise<number>
  /** The next documents in the order of their keys; none after the last. */
  listAfter(reading: Reading, key: Key | undefined, limit: number): Promise<readonly Document[]>
  /** Those that stand, of these keys. */
  list(reading: Reading, keys: readonly Key[]): Promise<readonly Document[]>
  /** By kind of subject in the history: which documents acts on these subjects may have changed. */
  readonly touched: Readonly<Record<string, Touched<Key>>>
}

/** `held` asks the thread, which still knows what the tables have forgotten. */
export type Touched<Key> = (
  reading: Reading,
  subjects: readonly string[],
  held: (call: string, input: unknown) => Promise<unknown>,
) => Promise<readonly Key[]>

export interface IndexSurroundings {
  readonly doorway: Doorway
  readonly log: Log
  /** False while the service that it answers for is switched off: it then takes no memory. */
  isWanted(reading: Reading): Promise<boolean>
  /** Milliseconds that a question waits for an index that warms up: a small one is then ready. */
  readonly patience?: number
}

export type IndexState =
  /** Nobody has asked for it yet, or what it serves is switched off. */
  | { readonly kind: "resting" }
  | { readonly kind: "warming"; readonly done: number; readonly total: number }
  /** Milliseconds since all that had been saved could be found. */
  | { readonly kind: "ready"; readonly behind: number }
