import type { Findable } from "../finding/findable.js"
import type { Pair } from "../profile/pair.js"

/** Where a person lives or works, as near as a municipality. */
export interface Place {
  readonly code: string
  readonly name: Pair
  /** Absent where the list no longer holds the municipality. */
  readonly province: { readonly code: string; readonly name: Pair } | null
}

export function gapsOfPlace(place: Place | undefined): readonly string[] {
  return place ? [] : ["place-missing"]
}

/** By the municipality and by the province. */
export function findablesOfPlace({ name, province }: Place): readonly Findable[] {
  return [
    { text: name },
    ...(province ? [{ text: province.name, filter: { facet: "province", code: province.code } } as const] : []),
  ]
}
