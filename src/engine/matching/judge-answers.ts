import type { Answers } from "./answers.js"
import { type Aspect, aspectAt, aspects, failingIn, pointsIn } from "./aspects.js"

/** Judges places in answer to one question, each class of equal answers once. */
export class Judge<One> {
  readonly #answers: Answers<One>
  readonly #rows: Uint32Array
  readonly #judgements: readonly Int32Array[]
  readonly #judgeExample: (aspect: Aspect, example: Partial<One>) => number

  /** `questionOf` is all that `judgeExample` reads of the question. */
  constructor(
    answers: Answers<One>,
    questionOf: (aspect: Aspect) => unknown,
    judgeExample: (aspect: Aspect, example: Partial<One>) => number,
  ) {
    this.#answers = answers
    this.#rows = answers.rows
    this.#judgements = answers.judgementsFor(questionOf)
    this.#judgeExample = judgeExample
  }

  /** Points of all aspects together; −1 where a gate keeps this place out. */
  pointsAt(place: number): number {
    let points = 0
    for (let at = 0; at < aspects.length; at += 1) {
      const judgement = this.judgementAt(at, place)
      if (failingIn(judgement) !== 0) return -1
      points += pointsIn(judgement)
    }
    return points
  }

  /** See `judge`. */
  judgementAt(at: number, place: number): number {
    const one = this.classAt(at, place)
    const known = this.#judgements[at]?.[one] ?? -1
    return known >= 0 ? known : this.#judgeFirst(at, one)
  }

  classAt(at: number, place: number): number {
    return this.#rows[place * aspects.length + at] ?? 0
  }

  exampleOf(at: number, one: number): Partial<One> {
    return this.#answers.exampleOf(at, one)
  }

  #judgeFirst(at: number, one: number): number {
    const judgement = this.#judgeExample(aspectAt(at), this.exampleOf(at, one))
    const judgements = this.#judgements[at]
    if (judgements) judgements[one] = judgement
    return judgement
  }
}
