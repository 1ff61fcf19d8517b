import type { Reading } from "../../../platform/context.js"
import { findConcepts, listRows } from "../../classification/index.js"
import type { Place } from "./place.js"
import { findPlaceCode } from "./place.store.js"

export async function readPlace(reading: Reading, personId: string): Promise<Place | undefined> {
  const code = await findPlaceCode(reading, personId)
  const municipality = code && (await findConcepts(reading, "municipality", [code])).get(code)
  if (!municipality) return undefined
  return {
    code: municipality.code,
    name: municipality.titles,
    province: await readProvince(reading, municipality.code),
  }
}

async function readProvince(reading: Reading, municipality: string): Promise<Place["province"]> {
  const [row] = await listRows(reading, "municipality", { code: [municipality] })
  const province = row && (await findConcepts(reading, "province", [row.province])).get(row.province)
  return province ? { code: province.code, name: province.titles } : null
}
