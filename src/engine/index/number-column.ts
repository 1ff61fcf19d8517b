import { Bits } from "./bits.js"
import type { Condition } from "./condition.js"
import { grow } from "./grow.js"
import type { NumberRange } from "./schema.js"

/** One number a document, NaN where it has none. */
export class NumberColumn {
  #values = new Float64Array(0)

  put(slot: number, value: number): void {
    this.#values = grow(this.#values, slot + 1)
    this.#values[slot] = value
  }

  at(slot: number): number {
    return this.#values[slot] ?? Number.NaN
  }

  within({ atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY, orAbsent }: NumberRange): Condition {
    const takesAbsent = orAbsent === true
    const accepts = (value: number) => (value >= atLeast && value <= atMost) || (takesAbsent && Number.isNaN(value))
    return {
      column: undefined,
      accepts: (slot) => accepts(this.at(slot)),
      select: (slots) => {
        const bits = new Bits(slots)
        const last = Math.min(slots, this.#values.length)
        for (let slot = 0; slot < last; slot += 1) if (accepts(this.#values[slot] ?? 0)) bits.add(slot)
        return bits
      },
    }
  }

  get byteLength(): number {
    return this.#values.byteLength
  }
}
