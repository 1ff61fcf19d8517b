import type { Reading } from "../../../../platform/context.js"
import { numberOrNone, text } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { listRows } from "../../lists/list.store.js"
import { fileForm, readRows } from "../files/file-form.js"
import { onlyFile, type SourceFile } from "../files/source-file.js"
import { title } from "../files/tidy.js"
import type { ImportKind } from "../import-kind.js"
import { findPlace, indexPlaces, type PlaceIndex } from "./place-names.js"

const form = fileForm(
  {
    fsa: { header: /^fsa$/, cell: text.regex(/^[A-Z]\d[A-Z]$/, "cell-not-a-code") },
    place: { header: /^place$/, cell: title },
    province: { header: /^province$/, cell: text },
    latitude: { header: /^lat(itude)?$/, cell: numberOrNone(-90, 90) },
    longitude: { header: /^l(ng|ongitude)$/, cell: numberOrNone(-180, 180) },
  },
  ["fsa"],
)

/**
 * Forward sortation areas and their centres; an area without centre, as Santa Claus has one, is left out. Which
 * municipality an area serves stays as it was, or is read from the names that the file gives.
 */
export const postalAreas: ImportKind = {
  publisher: "geonames",
  parts: [{ list: "postal-area", rows }],
}

async function* rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const standing = new Map((await listRows(reading, "postal-area")).map((row) => [row.fsa, row.municipality]))
  const places = indexPlaces(await listRows(reading, "municipality"))
  for await (const { line, values } of readRows(onlyFile(files), form)) {
    const { fsa, province, place, latitude, longitude } = values
    if (latitude === null || longitude === null) continue
    const municipality = standing.get(fsa) ?? municipalityOf(places, province, place)
    yield { line, values: { fsa, province, municipality, latitude, longitude } }
  }
}

/** “Lakeville, Shediac Bridge” or “Bonavista Peninsula (bonavista)”: the first name that is one municipality's. */
function municipalityOf(places: PlaceIndex, province: string, described: string): string | null {
  const names = [...described.split(/[(),&]/), described]
  return names.map((name) => findPlace(places, province, name)).find((code) => code !== undefined) ?? null
}
