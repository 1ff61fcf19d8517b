import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { to } from "../../../web/paths.js"
import { membershipsWords } from "../memberships/memberships.words.js"
import { organisationsPaths } from "../organisations.paths.js"

interface OrganisationFieldProps {
  readonly language: Language
  readonly form: FormState
  readonly label: ComponentChildren
  readonly hint: ComponentChildren
  readonly optional?: boolean
}

/** Where a person says to which organisation she belongs; a name that is not in the list is proposed to staff. */
export function OrganisationField({ language, ...field }: OrganisationFieldProps) {
  return (
    <SuggestionField
      {...field}
      name="organisation"
      suggestions={to(organisationsPaths.suggestions, language)}
      none={membershipsWords[language].other}
    />
  )
}
