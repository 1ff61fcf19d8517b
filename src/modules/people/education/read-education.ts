import type { Reading } from "../../../platform/context.js"
import { findCurrentConcepts } from "../profile/current-concepts.js"
import type { Entry } from "../profile/entries.js"
import { type OrganisationChoice, readOrganisationNames } from "../profile/organisation-name.js"
import { inOrder, type Study } from "./education.js"
import { listStudyRows } from "./education.store.js"

/** A course of study as its owner changes it. */
export type OwnStudy = Study & Entry & OrganisationChoice

export async function listOwnStudies(reading: Reading, personId: string): Promise<readonly OwnStudy[]> {
  const rows = await listStudyRows(reading, personId)
  const nameOf = await readOrganisationNames(reading, rows)
  const levels = await findCurrentConcepts(
    reading,
    "education-level",
    rows.map(({ level }) => level),
  )
  const fields = await findCurrentConcepts(
    reading,
    "field-of-study",
    rows.flatMap(({ field }) => field ?? []),
  )
  return inOrder(
    rows.flatMap((row) => {
      const level = levels.get(row.level)
      const { organisationId, organisationName, year, status } = row
      const field = fields.get(row.field ?? "") ?? null
      return level
        ? [{ key: row.id, level, field, school: nameOf(row), organisationId, organisationName, year, status }]
        : []
    }),
  )
}

export async function readEducation(reading: Reading, personId: string): Promise<readonly Study[] | undefined> {
  const studies = await listOwnStudies(reading, personId)
  return studies.length === 0 ? undefined : studies
}
