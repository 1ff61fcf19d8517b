import type { Pair } from "../profile/pair.js"

/** Where a person works now, as a reader is shown it. */
export interface Position {
  readonly title: Pair
  /** One of her memberships of today; null when none is named, or when that one has ended. */
  readonly organisation: { readonly name: Pair; readonly standing: "declared" | "verified" } | null
  readonly unit: Pair | null
}

/** What could be added, by code. */
export function gapsOfPosition(position: Position | undefined): readonly string[] {
  if (!position) return ["position-missing"]
  const { title, organisation } = position
  return [
    ...(organisation ? [] : ["position-organisation-missing"]),
    ...(title.en === null || title.fr === null ? ["position-title-in-one-language"] : []),
  ]
}
