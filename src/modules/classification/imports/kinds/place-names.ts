import { foldName } from "../../../../engine/text/fold.js"
import type { RowOf } from "../../lists/lists.js"

type Names = Pick<RowOf<"municipality">, "code" | "province" | "titleEn" | "titleFr" | "otherNamesEn" | "otherNamesFr">

/** Codes by province and folded name; nothing where two places of a province share the name. */
export type PlaceIndex = ReadonlyMap<string, string | undefined>

const keyOf = (province: string, name: string) => `${province} ${foldName(name)}`

export function indexPlaces(places: readonly Names[]): PlaceIndex {
  const index = new Map<string, string | undefined>()
  for (const { code, province, titleEn, titleFr, otherNamesEn, otherNamesFr } of places) {
    for (const name of [titleEn, titleFr, ...otherNamesEn, ...otherNamesFr]) {
      if (name === null) continue
      const key = keyOf(province, name)
      index.set(key, !index.has(key) || index.get(key) === code ? code : undefined)
    }
  }
  return index
}

export const findPlace = (index: PlaceIndex, province: string, name: string): string | undefined =>
  index.get(keyOf(province, name))
