/** A set of slots: one bit each. */
export class Bits {
  readonly words: Uint32Array

  constructor(slots: number) {
    this.words = new Uint32Array(Math.ceil(slots / 32))
  }

  static of(members: Uint32Array, slots: number): Bits {
    const bits = new Bits(slots)
    bits.addAll(members)
    return bits
  }

  has(slot: number): boolean {
    return (((this.words[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1
  }

  add(slot: number): void {
    this.words[slot >>> 5] = (this.words[slot >>> 5] ?? 0) | (1 << (slot & 31))
  }

  remove(slot: number): void {
    this.words[slot >>> 5] = (this.words[slot >>> 5] ?? 0) & ~(1 << (slot & 31))
  }

  /** The same slots, with room for twice as many. */
  widened(): Bits {
    const bits = new Bits(this.words.length * 64)
    bits.words.set(this.words)
    return bits
  }

  addAll(slots: Uint32Array): void {
    const { words } = this
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0
      words[slot >>> 5] = (words[slot >>> 5] ?? 0) | (1 << (slot & 31))
    }
  }
}

/** The slots of a set in ascending order, read from its words. O(words + slots). */
export function slotsOf(words: Uint32Array): Uint32Array {
  let count = 0
  for (let at = 0; at < words.length; at += 1) count += countBits(words[at] ?? 0)
  const slots = new Uint32Array(count)
  let next = 0
  for (let at = 0; at < words.length; at += 1) {
    let left = words[at] ?? 0
    while (left !== 0) {
      const lowest = left & -left
      slots[next] = at * 32 + 31 - Math.clz32(lowest)
      next += 1
      left ^= lowest
    }
  }
  return slots
}

/** How many of 32 bits are set. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
