import { type Aspect, aspectAt, aspects } from "./aspects.js"
import { gone, grown } from "./column.js"

/** Of one aspect: the classes of equal answers, and what each is judged to be in answer to what was asked lately. */
class AspectClasses<Answers> {
  #classes = new Map<string, number>()
  #examples: Answers[] = []
  readonly #judgements = new Map<string, Int32Array>()
  #remembered = 0

  classOf(answers: Answers): number {
    const text = JSON.stringify(answers)
    const known = this.#classes.get(text)
    if (known !== undefined) return known
    this.#classes.set(text, this.#examples.length)
    return this.#examples.push(answers) - 1
  }

  exampleOf(place: number): Answers {
    const example = this.#examples[place]
    if (example === undefined) throw new RangeError(`There is no class ${place}.`)
    return example
  }

  /** By class; −1 where it was not judged yet. */
  judgementsFor(question: unknown): Int32Array {
    const text = JSON.stringify(question)
    const known = this.#judgements.get(text)
    if (known !== undefined && known.length >= this.#examples.length) return known
    if (this.#remembered > mostRemembered) this.forget()
    const judgements = new Int32Array(this.#examples.length + roomForMore).fill(-1)
    if (known) judgements.set(known)
    this.#remembered += judgements.length
    this.#judgements.set(text, judgements)
    return judgements
  }

  forget(): void {
    this.#judgements.clear()
    this.#remembered = 0
  }

  /** Keeps the classes that are `used`, and says their new numbers. */
  renumber(used: ReadonlySet<number>): ReadonlyMap<number, number> {
    const examples = this.#examples
    const classes = new Map<number, number>()
    this.forget()
    ;[this.#classes, this.#examples] = [new Map(), []]
    for (const old of used) {
      const example = examples[old]
      if (example !== undefined) classes.set(old, this.classOf(example))
    }
    return classes
  }
}

/** Judgements kept for questions to come: 4 MB an aspect. */
const mostRemembered = 2 ** 20
const roomForMore = 64

/** What one side answered, in all aspects: the class of each, place after place. 36 bytes a place. */
export class Answers<One> {
  readonly #answersOf: (aspect: Aspect) => (one: One) => Partial<One>
  readonly #classes = aspects.map(() => new AspectClasses<Partial<One>>())
  #rows = new Uint32Array(64 * aspects.length)

  constructor(answersOf: (aspect: Aspect) => (one: One) => Partial<One>) {
    this.#answersOf = answersOf
  }

  put(place: number, one: One): void {
    const from = place * aspects.length
    if (from === this.#rows.length) this.#rows = grown(this.#rows, 2 * from)
    for (const [at, aspect] of aspects.entries()) {
      this.#rows[from + at] = this.#classes[at]?.classOf(this.#answersOf(aspect)(one)) ?? 0
    }
  }

  /** The classes of all places, as many as there are aspects each, in their order. */
  get rows(): Uint32Array {
    return this.#rows
  }

  /** Somebody of this class of this aspect. */
  exampleOf(at: number, place: number): Partial<One> {
    return this.#classes[at]?.exampleOf(place) ?? {}
  }

  /** For each aspect, see `AspectClasses.judgementsFor`. */
  judgementsFor(questionOf: (aspect: Aspect) => unknown): readonly Int32Array[] {
    return this.#classes.map((classes, at) => classes.judgementsFor(questionOf(aspectAt(at))))
  }

  /** See `Places.renumber`. */
  renumber(places: Uint32Array): void {
    for (const [at, classes] of this.#classes.entries()) {
      const used = new Set<number>()
      this.#eachKept(places, (from) => used.add(this.#rows[from + at] ?? 0))
      const numbers = classes.renumber(used)
      this.#eachKept(places, (from, to) => {
        this.#rows[to + at] = numbers.get(this.#rows[from + at] ?? 0) ?? 0
      })
    }
  }

  #eachKept(places: Uint32Array, visit: (from: number, to: number) => void): void {
    for (const [old, place] of places.entries()) {
      if (place !== gone) visit(old * aspects.length, place * aspects.length)
    }
  }
}
