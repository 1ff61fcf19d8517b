import type { Reading } from "../../../platform/context.js"
import { findCurrentConcepts } from "../profile/current-concepts.js"
import type { Entry } from "../profile/entries.js"
import { type OrganisationChoice, readOrganisationNames } from "../profile/organisation-name.js"
import { pairOf } from "../profile/pair.js"
import { type Experience, inOrder } from "./experience.js"
import { listExperienceRows } from "./experience.store.js"

/** An experience as its owner changes it. */
export type OwnExperience = Experience & Entry & OrganisationChoice

export async function listOwnExperiences(reading: Reading, personId: string): Promise<readonly OwnExperience[]> {
  const rows = await listExperienceRows(reading, personId)
  const nameOf = await readOrganisationNames(reading, rows)
  const occupations = await findCurrentConcepts(
    reading,
    "occupation",
    rows.flatMap(({ occupation }) => occupation ?? []),
  )
  return inOrder(
    rows.map((row) => ({
      key: row.id,
      title: { en: row.titleEn, fr: row.titleFr },
      occupation: occupations.get(row.occupation ?? "") ?? null,
      organisation: nameOf(row),
      organisationId: row.organisationId,
      organisationName: row.organisationName,
      from: row.fromMonth,
      until: row.untilMonth,
      done: pairOf(row.doneEn, row.doneFr),
    })),
  )
}

export async function readExperience(reading: Reading, personId: string): Promise<readonly Experience[] | undefined> {
  const experiences = await listOwnExperiences(reading, personId)
  return experiences.length === 0 ? undefined : experiences
}
