import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { codeField, noneOfThese } from "../../../ui/suggestion-field.js"
import { findOrganisations, nameIn } from "../../organisations/index.js"
import type { Pair } from "./pair.js"

/** An organisation that is known, or the name of another as she wrote it; saying so makes no membership. */
export interface OrganisationChoice {
  readonly organisationId: string | null
  readonly organisationName: string | null
}

/** What a suggestion box stood for: its code, or the text where she said that the list has it not. */
export function organisationChosen(code: string | undefined, typed: string | null): OrganisationChoice {
  if (code === undefined) return { organisationId: null, organisationName: null }
  return code === noneOfThese
    ? { organisationId: null, organisationName: typed }
    : { organisationId: code, organisationName: null }
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

/** What the suggestion box of this name shows of a choice. */
export function organisationValues(
  name: string,
  { organisationId }: OrganisationChoice,
  chosen: Pair | null,
  language: Language,
): Readonly<Record<string, string>> {
  if (chosen === null) return {}
  const text = nameIn(language, { nameEn: chosen.en, nameFr: chosen.fr })
  return { [name]: text, [codeField(name)]: organisationId ?? noneOfThese }
}
