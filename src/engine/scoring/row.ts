/** The mentors that one mentee may be paired with, and what each pair scores; the arrays serve mentee after mentee. */
export interface Row {
  /** How many of the places below mean something. */
  count: number
  /** Places of mentors, ascending. */
  readonly mentors: Uint32Array
  readonly points: Uint16Array
  /** By class of whereabouts: 0 where the two are near each other, 1 where they are far. */
  far: Uint8Array
}

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
