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
