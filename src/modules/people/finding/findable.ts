import type { Pair } from "../profile/pair.js"

/** Lists by whose things people can be filtered. */
export const facets = ["organisation", "skill", "province", "language"] as const
export type Facet = (typeof facets)[number]

/** Something in a section by which those who may see the section find the person. */
export interface Findable {
  /** As a reader is told by what the person was found. */
  readonly text: Pair
  /** Other names of the same thing, in either language: they find it, and are not shown. */
  readonly otherNames?: readonly string[]
  /** The thing's code in its list. */
  readonly filter?: { readonly facet: Facet; readonly code: string }
}
