import type { Reading } from "../../../../platform/context.js"
import { text } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { listRows } from "../../lists/list.store.js"
import type { RowOf } from "../../lists/lists.js"
import { fileForm, readRows } from "../files/file-form.js"
import { pickFiles } from "../files/pick-files.js"
import type { SourceFile } from "../files/source-file.js"
import { title } from "../files/tidy.js"
import type { ImportKind } from "../import-kind.js"
import { coordinateForms, type Located, readGeonames, readSimplemaps } from "./coordinates.js"
import { findPlace, indexPlaces } from "./place-names.js"

type Municipality = RowOf<"municipality">

const forms = {
  subdivisions: fileForm(
    {
      code: { header: /^sgc-csd$/, cell: text.regex(/^\d{7}$/, "cell-not-a-code") },
      province: { header: /^province$/, cell: text },
      titleEn: { header: /^name-en$/, cell: title },
      titleFr: { header: /^name-fr$/, cell: title },
    },
    ["code"],
  ),
  ...coordinateForms,
}

/**
 * Census subdivisions, and where they are. The subdivisions replace the list; what their file does not say (names of
 * old, coordinates, population, region, time zone) stays. Coordinates go to places that have none.
 */
export const municipalities: ImportKind = {
  publisher: "statcan",
  parts: [{ list: "municipality", rows }],
}

async function* rows(reading: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const picked = await pickFiles(files, forms)
  const standing = await listRows(reading, "municipality")
  const places = picked.subdivisions
    ? await readSubdivisions(picked.subdivisions, standing)
    : standing.map((values) => ({ line: 0, values }))
  const located = [
    ...(picked.simplemaps ? await readSimplemaps(picked.simplemaps) : []),
    ...(picked.geonames ? await readGeonames(picked.geonames) : []),
  ]
  const found = locate(
    places.map(({ values }) => values),
    located,
  )
  const zones = zonesIn(standing, new Map((await listRows(reading, "province")).map((row) => [row.code, row.timeZone])))
  for (const { line, values } of places) {
    const there = found.get(values.code)
    yield {
      line,
      values: {
        ...values,
        latitude: values.latitude ?? there?.latitude ?? null,
        longitude: values.longitude ?? there?.longitude ?? null,
        population: values.population ?? there?.population ?? null,
        timeZone: values.timeZone ?? zones(values.province, there?.timeZone),
      },
    }
  }
}

async function readSubdivisions(file: SourceFile, standing: readonly Municipality[]) {
  const byCode = new Map(standing.map((row) => [row.code, row]))
  const regionOf = regionsByDivision(standing)
  const places: { readonly line: number; readonly values: Municipality }[] = []
  for await (const { line, values } of readRows(file, forms.subdivisions)) {
    const old = byCode.get(values.code)
    const unknown = {
      otherNamesEn: [],
      otherNamesFr: [],
      latitude: null,
      longitude: null,
      population: null,
      timeZone: null,
    }
    const dates = { validFrom: null, validUntil: null, successor: null }
    const economicRegion = old ? old.economicRegion : (regionOf.get(values.code.slice(0, 4)) ?? null)
    places.push({
      line,
      values: { ...unknown, ...dates, ...old, ...values, economicRegion, ...(old && namesOf(old, values)) },
    })
  }
  return places
}

/**
 * The name of the file, unless it is one that the place no longer has, or the one that it has with what tells it from
 * its neighbour: “Langley (city)”. A name that gives way is still found.
 */
function namesOf(old: Municipality, read: { readonly titleEn: string; readonly titleFr: string }) {
  const [titleEn, otherNamesEn] = renamed(old.titleEn, old.otherNamesEn, read.titleEn)
  const [titleFr, otherNamesFr] = renamed(old.titleFr, old.otherNamesFr, read.titleFr)
  return { titleEn, otherNamesEn, titleFr, otherNamesFr }
}

function renamed(old: string | null, others: string[], read: string): [string, string[]] {
  if (old === null || old === read) return [read, others]
  const isKept = others.includes(read) || old.replace(/ \([^)]*\)$/, "") === read || old.replaceAll("œ", "oe") === read
  return isKept ? [old, others] : [read, [...others, old]]
}

/** Economic regions are whole census divisions, which the first four digits of a code name. */
function regionsByDivision(standing: readonly Municipality[]): ReadonlyMap<string, string> {
  const regions = Map.groupBy(standing, ({ code }) => code.slice(0, 4))
  return new Map(
    [...regions].flatMap(([division, rows]) => {
      const [region, another] = new Set(rows.map(({ economicRegion }) => economicRegion))
      return region && another === undefined ? [[division, region] as const] : []
    }),
  )
}

function locate(places: readonly Municipality[], located: readonly Located[]): ReadonlyMap<string, Located> {
  const index = indexPlaces(places)
  const found = new Map<string, Located>()
  for (const each of located) {
    const code = findPlace(index, each.province, each.name)
    if (code !== undefined && !found.has(code)) found.set(code, each)
  }
  return found
}

/** Free lists give zones that are old or of the neighbouring country: only those in use here are taken. */
function zonesIn(standing: readonly Municipality[], ofProvince: ReadonlyMap<string, string>) {
  const known = new Set([...standing.map(({ timeZone }) => timeZone), ...ofProvince.values()])
  return (province: string, zone: string | null | undefined): string | null =>
    zone && known.has(zone) ? zone : (ofProvince.get(province) ?? null)
}
