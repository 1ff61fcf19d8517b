import { answerCalls } from "../../src/platform/standing-thread.js"

export interface Note {
  readonly key: string
  readonly text: string
}

const held = new Map<string, string>()

const noteCalls = {
  put(notes: readonly Note[]): void {
    for (const { key, text } of notes) held.set(key, text)
  },
  remove(keys: readonly string[]): void {
    for (const key of keys) held.delete(key)
  },
  /** Keys of the notes that say this, in their order. */
  find(text: string): readonly string[] {
    return [...held].flatMap(([key, each]) => (each === text ? [key] : [])).toSorted()
  },
  refuse(reason: string): never {
    throw new RangeError(reason)
  },
  die(): never {
    process.exit(3)
  },
}

export type NoteCalls = typeof noteCalls

answerCalls(noteCalls)
