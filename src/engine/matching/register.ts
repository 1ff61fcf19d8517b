import { Answers } from "./answers.js"
import type { Aspect } from "./aspects.js"
import { EvidenceTally } from "./evidence-tally.js"
import { Places } from "./places.js"

/** Those who are indexed: a place for each, what she answered in classes, and what evidence speaks for her. */
export class Register<One> {
  readonly places = new Places()
  readonly tally = new EvidenceTally()
  readonly answers: Answers<One>
  readonly #renumberLists: (places: Uint32Array) => void

  constructor(answersOf: (aspect: Aspect) => (one: One) => Partial<One>, renumberLists: (places: Uint32Array) => void) {
    this.answers = new Answers(answersOf)
    this.#renumberLists = renumberLists
  }

  /** The place of `one`, new even where her key is known. */
  put(key: string, one: One): number {
    this.#closeGaps()
    const place = this.places.take(key)
    this.tally.makeRoomFor(place + 1)
    this.answers.put(place, one)
    return place
  }

  remove(key: string): void {
    this.places.leave(key)
    this.#closeGaps()
  }

  placesOf(keys: readonly string[]): ReadonlySet<number> {
    return new Set(keys.flatMap((key) => this.places.of(key) ?? []))
  }

  #closeGaps(): void {
    if (!this.places.isCrowdedOut()) return
    const places = this.places.renumber()
    this.answers.renumber(places)
    this.#renumberLists(places)
  }
}
