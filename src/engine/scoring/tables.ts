/** What is computed once for equal answers. */
export class Remembered<Value> {
  readonly #values = new Map<string, Value>()

  for(answers: string, make: () => Value): Value {
    let value = this.#values.get(answers)
    if (value === undefined) {
      value = make()
      this.#values.set(answers, value)
    }
    return value
  }
}

/** One entry for each place: as `Uint16Array.from`, which takes several times as long. */
export function tabulate(length: number, entryAt: (place: number) => number): Uint16Array {
  const table = new Uint16Array(length)
  for (let place = 0; place < length; place += 1) table[place] = entryAt(place)
  return table
}
