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
