import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../../platform/context.js"
import type { ProgrammeStatus } from "../programme.js"

/** A programme as the list shows it. */
export interface ListedProgramme {
  readonly id: string
  readonly nameEn: string | null
  readonly nameFr: string | null
  readonly purposeEn: string | null
  readonly purposeFr: string | null
  readonly hostEn: string | null
  readonly hostFr: string | null
  readonly openedAt: Temporal.Instant | null
}

const isOpen: ProgrammeStatus = "open"

/** Programmes that people can join, the latest to open first. */
export async function listOpenProgrammes(
  { db }: Reading,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly ListedProgramme[]> {
  return db
    .selectFrom("programme")
    .innerJoin("organisation", "organisation.id", "programme.organisationId")
    .select([
      "programme.id",
      "programme.nameEn",
      "programme.nameFr",
      "programme.purposeEn",
      "programme.purposeFr",
      "organisation.nameEn as hostEn",
      "organisation.nameFr as hostFr",
      "programme.openedAt",
    ])
    .where("programme.status", "=", isOpen)
    .orderBy("programme.openedAt", "desc")
    .orderBy("programme.id")
    .limit(part.limit)
    .offset(part.offset)
    .execute()
}
