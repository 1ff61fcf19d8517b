import { Checkbox, Fieldset, SelectField } from "../../../ui/choice-fields.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { EmailField, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { organisationsPaths } from "../../organisations/index.js"
import { postingWords } from "./posting.words.js"
import { StepFrame, type StepProps } from "./step-frame.view.js"

interface AuthorStepProps extends StepProps {
  /** Where the reader belongs, and the one that the draft names. */
  readonly organisations: readonly { readonly value: string; readonly label: string }[]
}

export function AuthorStep({ organisations, ...props }: AuthorStepProps) {
  const { language, form } = props
  const words = postingWords[language]
  return (
    <StepFrame {...props} step={1}>
      <TextField
        form={form}
        name="contactName"
        label={words.contactName}
        hint={words.contactNameHint}
        autocomplete="name"
        maxlength={100}
      />
      <SelectField
        form={form}
        name="organisation"
        label={words.organisation}
        options={[...organisations, { value: "other", label: words.fromList }]}
        withEmpty={organisations.length !== 1}
      />
      <SuggestionField
        form={form}
        name="otherOrganisation"
        label={words.otherOrganisation}
        hint={words.otherOrganisationHint}
        suggestions={to(organisationsPaths.suggestions, language)}
        optional
      />
      <EmailField form={form} name="contactAddress" label={words.contactAddress} hint={words.contactAddressHint} />
      <TextField
        form={form}
        name="contactTelephone"
        label={words.contactTelephone}
        inputmode="tel"
        autocomplete="tel"
        width="m"
        maxlength={40}
        optional
      />
      <Fieldset legend={words.undertaking}>
        <ul>
          {words.undertakings.map((undertaking) => (
            <li key={undertaking}>{undertaking}</li>
          ))}
        </ul>
        <Checkbox form={form} name="undertaken" label={words.undertaken} />
      </Fieldset>
    </StepFrame>
  )
}
