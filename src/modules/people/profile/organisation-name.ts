import type { Reading } from "../../../platform/context.js"
import { findOrganisations } from "../../organisations/index.js"
import type { Pair } from "./pair.js"

/** An organisation that is known, or the name of another as she wrote it; saying so makes no membership. */
export interface OrganisationChoice {
  readonly organisationId: string | null
  readonly organisationName: string | null
}

/** Names of what was chosen; a name that she wrote is the same in both languages. */
export async function readOrganisationNames(
  reading: Reading,
  choices: readonly OrganisationChoice[],
): Promise<(choice: OrganisationChoice) => Pair | null> {
  const known = await findOrganisations(
    reading,
    choices.flatMap(({ organisationId }) => organisationId ?? []),
  )
  const names = new Map(known.map(({ id, nameEn, nameFr }) => [id, { en: nameEn, fr: nameFr }]))
  return ({ organisationId, organisationName }) =>
    organisationName === null
      ? (names.get(organisationId ?? "") ?? null)
      : { en: organisationName, fr: organisationName }
}
