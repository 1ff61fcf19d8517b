import type { Reading } from "../../../platform/context.js"
import { findConcepts } from "../../classification/index.js"
import { listMemberships } from "../../organisations/index.js"
import { pairOf } from "../profile/pair.js"
import type { Position } from "./position.js"
import { findPosition, type PositionRow } from "./position.store.js"

export async function readPosition(reading: Reading, personId: string): Promise<Position | undefined> {
  const row = await findPosition(reading, personId)
  const title = row && pairOf(row.titleEn, row.titleFr)
  if (!title) return undefined
  return {
    title,
    organisation: await readOrganisation(reading, personId, row),
    unit: pairOf(row.unitEn, row.unitFr),
    group: await readGroup(reading, row),
    managementLevel: await readManagementLevel(reading, row),
  }
}

async function readOrganisation(
  reading: Reading,
  personId: string,
  { membershipId }: PositionRow,
): Promise<Position["organisation"]> {
  const memberships = membershipId === null ? [] : await listMemberships(reading, personId)
  const membership = memberships.find(({ id }) => id === membershipId)
  const name = membership && pairOf(membership.nameEn, membership.nameFr)
  return membership && name ? { id: membership.organisationId, name, standing: membership.standing } : null
}

async function readGroup(reading: Reading, row: PositionRow): Promise<Position["group"]> {
  const { occupationalGroup: code, occupationalLevel: level } = row
  if (code === null) return null
  const group = (await findConcepts(reading, "occupational-group", [code])).get(code)
  return group ? { code, name: group.titles, level } : null
}

async function readManagementLevel(
  reading: Reading,
  { managementLevel: code }: PositionRow,
): Promise<Position["managementLevel"]> {
  if (code === null) return null
  const level = (await findConcepts(reading, "management-level", [code])).get(code)
  return level ? { code, name: level.titles } : null
}
