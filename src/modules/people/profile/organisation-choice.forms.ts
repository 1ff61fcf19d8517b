import type { Language } from "../../../platform/wording.js"
import { codeField, noneOfThese } from "../../../ui/suggestion-field.js"
import { nameIn } from "../../organisations/index.js"
import type { OrganisationChoice } from "./organisation-name.js"
import type { Pair } from "./pair.js"

/** What a suggestion box stood for: its code, or the text where she said that the list has it not. */
export function organisationChosen(code: string | undefined, typed: string | null): OrganisationChoice {
  if (code === undefined) return { organisationId: null, organisationName: null }
  return code === noneOfThese
    ? { organisationId: null, organisationName: typed }
    : { organisationId: code, organisationName: null }
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
