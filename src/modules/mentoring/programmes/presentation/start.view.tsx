import type { Language } from "../../../../platform/wording.js"
import { SelectField } from "../../../../ui/choice-fields.js"
import type { FormState } from "../../../../ui/form-state.js"
import { SuggestionField } from "../../../../ui/suggestion-field.js"
import { to } from "../../../../web/paths.js"
import { organisationsPaths } from "../../../organisations/index.js"
import { programmesPaths } from "../programmes.paths.js"
import { presentationWords } from "./presentation.words.js"
import { PresentationForm } from "./presentation-fields.view.js"

interface StartProps {
  readonly language: Language
  readonly form: FormState
  readonly zones: readonly { readonly value: string; readonly label: string }[]
  /** Those that the reader administers; undefined where any organisation may host. */
  readonly hosts: readonly { readonly value: string; readonly label: string }[] | undefined
}

/** The only page that a programme needs before it opens. */
export function Start({ language, form, zones, hosts }: StartProps) {
  const words = presentationWords[language]
  return (
    <>
      <h1>{words.startTitle}</h1>
      <p class="lead">{words.startLead}</p>
      <PresentationForm
        language={language}
        form={form}
        zones={zones}
        action={to(programmesPaths.start, language)}
        submit={words.start}
      >
        {hosts === undefined ? (
          <SuggestionField
            form={form}
            name="organisation"
            label={words.host}
            hint={words.hostHint}
            suggestions={to(organisationsPaths.suggestions, language)}
          />
        ) : (
          <SelectField
            form={form}
            name="organisation"
            label={words.host}
            hint={words.hostHint}
            options={hosts}
            withEmpty={hosts.length > 1}
          />
        )}
      </PresentationForm>
    </>
  )
}
