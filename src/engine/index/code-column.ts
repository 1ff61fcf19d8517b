import { Bits } from "./bits.js"
import type { Condition } from "./condition.js"
import { grow } from "./grow.js"
import type { Lists } from "./lists.js"
import { Rows } from "./rows.js"

/** What `#single` holds for a document of several codes; those of one code are one more than its number. */
const several = 0xffffffff

/** The codes of each document, and the documents of each code. */
export class CodeColumn {
  readonly #name: string
  readonly #lists: Lists
  readonly #numbers = new Map<string, number>()
  readonly #codes: string[] = []
  /** By number of a code. */
  readonly #listOf: number[] = []
  #single = new Uint32Array(0)
  readonly #several = new Rows()

  constructor(name: string, lists: Lists) {
    this.#name = name
    this.#lists = lists
  }

  put(slot: number, codes: readonly string[]): void {
    const before = this.#read(slot)
    const after = [...new Set(codes)].map((code) => this.#numberOf(code))
    for (const number of before) if (!after.includes(number)) this.#lists.remove(this.#listOf[number] ?? 0, slot)
    for (const number of after) if (!before.includes(number)) this.#lists.put(this.#listOf[number] ?? 0, slot)
    this.#single = grow(this.#single, slot + 1)
    if (this.#single[slot] === several || after.length > 1) this.#several.put(slot, after.length > 1 ? after : [])
    this.#single[slot] = after.length > 1 ? several : (after[0] ?? -1) + 1
  }

  /** Documents that have one of these codes. */
  choose(codes: readonly string[]): Condition {
    const chosen = codes.flatMap((code) => this.#numbers.get(code) ?? [])
    const isChosen = new Uint8Array(this.#codes.length)
    for (const number of chosen) isChosen[number] = 1
    const isOneChosen = (numbers: Uint32Array) => numbers.some((number) => isChosen[number] === 1)
    return {
      column: this.#name,
      accepts: (slot) => {
        const single = this.#single[slot] ?? 0
        return single === several ? isOneChosen(this.#several.read(slot)) : single > 0 && isChosen[single - 1] === 1
      },
      select: (slots) => {
        const bits = new Bits(slots)
        for (const number of chosen) bits.addAll(this.#lists.read(this.#listOf[number] ?? 0).slots)
        return bits
      },
    }
  }

  /** How many of these documents, each named once, have each code; codes that none has are left out. */
  count(...parts: readonly Uint32Array[]): ReadonlyMap<string, number> {
    const counts = new Uint32Array(this.#codes.length)
    for (const slots of parts) this.#tally(slots, counts)
    const byCode = new Map<string, number>()
    for (let number = 0; number < counts.length; number += 1) {
      const count = counts[number] ?? 0
      if (count > 0) byCode.set(this.#codes[number] ?? "", count)
    }
    return byCode
  }

  get byteLength(): number {
    return this.#single.byteLength + this.#several.byteLength
  }

  #tally(slots: Uint32Array, counts: Uint32Array): void {
    const single = this.#single
    for (let at = 0; at < slots.length; at += 1) {
      const slot = slots[at] ?? 0
      const number = single[slot] ?? 0
      if (number === several) this.#several.tally(slot, counts)
      else if (number > 0) counts[number - 1] = (counts[number - 1] ?? 0) + 1
    }
  }

  #read(slot: number): readonly number[] {
    const single = this.#single[slot] ?? 0
    if (single === several) return [...this.#several.read(slot)]
    return single > 0 ? [single - 1] : []
  }

  #numberOf(code: string): number {
    const known = this.#numbers.get(code)
    if (known !== undefined) return known
    const number = this.#codes.length
    this.#numbers.set(code, number)
    this.#codes.push(code)
    this.#listOf.push(this.#lists.create())
    return number
  }
}
