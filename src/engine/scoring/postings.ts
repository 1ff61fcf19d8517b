/** By code, the places of those who have it, in order. */
export type Postings = ReadonlyMap<string, readonly number[]>

/** O(all codes). A code that somebody names twice stands once. */
export function indexCodes<One>(people: readonly One[], codesOf: (one: One) => Iterable<string>): Postings {
  const postings = new Map<string, number[]>()
  for (const [place, one] of people.entries()) {
    for (const code of new Set(codesOf(one))) {
      const places = postings.get(code)
      if (places) places.push(place)
      else postings.set(code, [place])
    }
  }
  return postings
}

/** Of all who have one of the codes; what is undefined nobody has. */
export function placesOf(postings: Postings, codes: readonly (string | undefined)[]): readonly number[] {
  return codes.flatMap((code) => (code === undefined ? [] : (postings.get(code) ?? [])))
}

/** People who gave the same answers stand in one class: what depends on these answers alone is computed once for all. */
export interface Classes<One> {
  /** Of each person, the place of her class among the examples. */
  readonly of: Uint32Array
  /** One person of each class. */
  readonly examples: readonly One[]
}

/** O(people). `answersOf` gives equal texts for equal answers. */
export function classify<One>(people: readonly One[], answersOf: (one: One) => string): Classes<One> {
  const classes = new Map<string, number>()
  const examples: One[] = []
  const of = Uint32Array.from(people, (one) => {
    const answers = answersOf(one)
    const known = classes.get(answers)
    if (known !== undefined) return known
    classes.set(answers, examples.length)
    return examples.push(one) - 1
  })
  return { of, examples }
}

export const placesWhere = <One>(people: readonly One[], holds: (one: One) => boolean): Uint32Array =>
  Uint32Array.from(people.flatMap((one, place) => (holds(one) ? [place] : [])))
