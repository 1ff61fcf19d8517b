import type { Requirements } from "../../../engine/matching/requirements.js"
import type { Reading } from "../../../platform/context.js"
import { readRequirements } from "../candidates/read-requirements.js"
import { listOpportunitiesNumbered } from "../opportunity/opportunity.store.js"
import { listTypes } from "../types/type.store.js"

/** An opportunity as the index holds it: its number, and what it asks. */
export interface RequirementsDocument {
  readonly key: number
  readonly requirements: Requirements
}

/** In the order of the numbers. One after the other: what people ask meanwhile is answered first. */
export async function readOpenRequirements(
  reading: Reading,
  numbers: readonly number[],
): Promise<readonly RequirementsDocument[]> {
  const types = new Map((await listTypes(reading)).map((type) => [type.code, type]))
  const rows = new Map((await listOpportunitiesNumbered(reading, numbers)).map((row) => [row.number, row]))
  const documents: RequirementsDocument[] = []
  for (const key of numbers) {
    const opportunity = rows.get(key)
    const type = opportunity && types.get(opportunity.type)
    if (type) documents.push({ key, requirements: await readRequirements(reading, opportunity, type) })
  }
  return documents
}
