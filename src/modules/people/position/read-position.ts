import type { Reading } from "../../../platform/context.js"
import { listMemberships } from "../../organisations/index.js"
import { pairOf } from "../profile/pair.js"
import type { Position } from "./position.js"
import { findPosition } from "./position.store.js"

export async function readPosition(reading: Reading, personId: string): Promise<Position | undefined> {
  const row = await findPosition(reading, personId)
  const title = row && pairOf(row.titleEn, row.titleFr)
  if (!title) return undefined
  const memberships = row.membershipId === null ? [] : await listMemberships(reading, personId)
  const membership = memberships.find(({ id }) => id === row.membershipId)
  const name = membership && pairOf(membership.nameEn, membership.nameFr)
  return {
    title,
    organisation: membership && name ? { name, standing: membership.standing } : null,
    unit: pairOf(row.unitEn, row.unitFr),
  }
}
