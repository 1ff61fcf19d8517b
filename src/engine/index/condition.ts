import { Bits } from "./bits.js"

/** One thing that documents must fulfil besides the words. */
export interface Condition {
  /** The column whose codes it chooses: that one's are counted as if it were not chosen. */
  readonly column: string | undefined
  accepts(slot: number): boolean
  /** All slots that it accepts, and perhaps some that no document has. */
  select(slots: number): Bits
}

/** Either of two. */
export function eitherOf(one: Condition, other: Condition): Condition {
  return {
    column: undefined,
    accepts: (slot) => one.accepts(slot) || other.accepts(slot),
    select(slots) {
      const bits = one.select(slots)
      const { words } = other.select(slots)
      for (let at = 0; at < words.length; at += 1) bits.words[at] = (bits.words[at] ?? 0) | (words[at] ?? 0)
      return bits
    },
  }
}

/** None of these documents. */
export function noneOf(excluded: Bits): Condition {
  return {
    column: undefined,
    accepts: (slot) => !excluded.has(slot),
    select(slots) {
      const bits = new Bits(slots)
      for (let at = 0; at < bits.words.length; at += 1) bits.words[at] = ~(excluded.words[at] ?? 0)
      return bits
    },
  }
}
