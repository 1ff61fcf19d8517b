/** Who is with whom: each mentee with at most one mentor, each mentor's mentees side by side. All acts are O(1). */
export class Pairs {
  /** -1: nobody. */
  readonly mentorOf: Int32Array
  readonly held: Int32Array
  /** The mentees of a mentor stand from begins[mentor], as many as she holds. */
  readonly begins: Uint32Array
  readonly holders: Int32Array
  readonly #placeOf: Int32Array
  readonly #places: Int32Array

  constructor(mentees: number, places: Int32Array) {
    this.mentorOf = new Int32Array(mentees).fill(-1)
    this.held = new Int32Array(places.length)
    this.begins = new Uint32Array(places.length + 1)
    for (const [mentor, count] of places.entries()) this.begins[mentor + 1] = (this.begins[mentor] ?? 0) + count
    this.holders = new Int32Array(this.begins[places.length] ?? 0)
    this.#placeOf = new Int32Array(mentees)
    this.#places = places
  }

  hasRoom(mentor: number): boolean {
    return (this.held[mentor] ?? 0) < (this.#places[mentor] ?? 0)
  }

  join(mentee: number, mentor: number): void {
    const place = (this.begins[mentor] ?? 0) + (this.held[mentor] ?? 0)
    this.holders[place] = mentee
    this.#placeOf[mentee] = place
    this.mentorOf[mentee] = mentor
    this.held[mentor] = (this.held[mentor] ?? 0) + 1
  }

  part(mentee: number): void {
    const mentor = this.mentorOf[mentee] ?? 0
    const left = (this.held[mentor] ?? 0) - 1
    const last = this.holders[(this.begins[mentor] ?? 0) + left] ?? 0
    const place = this.#placeOf[mentee] ?? 0
    this.holders[place] = last
    this.#placeOf[last] = place
    this.held[mentor] = left
    this.mentorOf[mentee] = -1
  }

  copy(): Pairs {
    const copied = new Pairs(this.mentorOf.length, this.#places)
    for (const [mentee, mentor] of this.mentorOf.entries()) if (mentor >= 0) copied.join(mentee, mentor)
    return copied
  }
}
