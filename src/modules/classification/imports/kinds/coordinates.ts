import { number, numberOrNone, text, textOrNone } from "../../lists/cells.js"
import { fileForm, readRows } from "../files/file-form.js"
import type { SourceFile } from "../files/source-file.js"
import { title } from "../files/tidy.js"

const where = {
  name: { header: /^(name|city)$/, cell: title },
  latitude: { header: /^lat$/, cell: number(-90, 90) },
  longitude: { header: /^lng$/, cell: number(-180, 180) },
  population: { header: /^population$/, cell: numberOrNone(0, 50_000_000) },
}

export const coordinateForms = {
  geonames: fileForm(
    { ...where, id: { header: /^geonames-id$/, cell: text }, province: { header: /^province$/, cell: text } },
    ["id"],
  ),
  simplemaps: fileForm(
    {
      ...where,
      id: { header: /^id$/, cell: text },
      province: { header: /^province-id$/, cell: text },
      timeZone: { header: /^timezone$/, cell: textOrNone },
    },
    ["id"],
  ),
}

/** A place of a free list, which knows no code of Statistics Canada. */
export interface Located {
  readonly name: string
  readonly province: string
  readonly latitude: number
  readonly longitude: number
  readonly population: number | null
  readonly timeZone: string | null
}

export async function readGeonames(file: SourceFile): Promise<readonly Located[]> {
  const places: Located[] = []
  for await (const { values } of readRows(file, coordinateForms.geonames)) {
    places.push(located({ ...values, timeZone: null }))
  }
  return places
}

export async function readSimplemaps(file: SourceFile): Promise<readonly Located[]> {
  const places: Located[] = []
  for await (const { values } of readRows(file, coordinateForms.simplemaps)) places.push(located(values))
  return places
}

const located = ({ name, province, latitude, longitude, population, timeZone }: Located): Located => ({
  name,
  province,
  latitude,
  longitude,
  population: population === null ? null : Math.round(population),
  timeZone,
})
