/** The new place of an old one that is empty. */
export const gone = 0xffff_ffff

const firstLength = 64

/** A whole number for each place, 0 where none was set. */
export class Column {
  #values = new Uint32Array(firstLength)

  /** As they are now: to be read at once. */
  get values(): Uint32Array {
    return this.#values
  }

  at(place: number): number {
    return this.#values[place] ?? 0
  }

  set(place: number, value: number): void {
    if (place >= this.#values.length) this.#values = grown(this.#values, 2 * place)
    this.#values[place] = value
  }

  /** See `Places.renumber`. */
  renumber(places: Uint32Array): void {
    for (const [old, place] of places.entries()) if (place !== gone) this.#values[place] = this.at(old)
  }
}

export function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length)
  longer.set(array)
  return longer
}
