import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { TextArea, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { provinces, sectors } from "../organisation.js"
import { organisationsPaths } from "../organisations.paths.js"
import { organisationsWords } from "../organisations.words.js"
import { deskWords } from "./desk.words.js"

interface FieldsProps {
  readonly language: Language
  readonly form: FormState
}

/** All that is said of an organisation. */
export function ContentFields({ language, form }: FieldsProps) {
  const { fields: words } = deskWords[language]
  const { sectors: sectorNames, provinces: provinceNames } = organisationsWords[language]
  return (
    <>
      <NameFields language={language} form={form} />
      <SelectField
        form={form}
        name="sector"
        label={words.sector}
        options={sectors.map((value) => ({ value, label: sectorNames[value] }))}
        withEmpty
      />
      <SelectField
        form={form}
        name="province"
        label={words.province}
        hint={words.provinceHint}
        options={[
          { value: "", label: words.none },
          ...provinces.map((value) => ({ value, label: provinceNames[value] })),
        ]}
        optional
      />
      <SuggestionField
        form={form}
        name="parent"
        label={words.parent}
        hint={words.parentHint}
        suggestions={to(organisationsPaths.suggestions, language)}
        optional
      />
      <TextArea form={form} name="domains" label={words.domains} hint={words.domainsHint} rows={3} optional />
    </>
  )
}

function NameFields({ language, form }: FieldsProps) {
  const { fields: words } = deskWords[language]
  return (
    <>
      <TextField form={form} name="nameEn" label={words.nameEn} lang="en" />
      <TextField form={form} name="nameFr" label={words.nameFr} lang="fr" />
      <TextField form={form} name="abbreviationEn" label={words.abbreviationEn} lang="en" width="m" optional />
      <TextField form={form} name="abbreviationFr" label={words.abbreviationFr} lang="fr" width="m" optional />
      <TextArea
        form={form}
        name="otherNamesEn"
        label={words.otherNamesEn}
        hint={words.otherNamesHint}
        lang="en"
        rows={3}
        optional
      />
      <TextArea
        form={form}
        name="otherNamesFr"
        label={words.otherNamesFr}
        hint={words.otherNamesHint}
        lang="fr"
        rows={3}
        optional
      />
    </>
  )
}

interface OrganisationFormProps extends FieldsProps {
  readonly title: string
  readonly lead?: string
  readonly action: string
  readonly submit: string
}

/** A new organisation, or one that changes. */
export function OrganisationForm({ language, form, title, lead, action, submit }: OrganisationFormProps) {
  const revision = typedText(form, "revision")
  return (
    <>
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      <Form action={action}>
        {revision && <input type="hidden" name="revision" value={revision} />}
        <ContentFields language={language} form={form} />
        <div class="actions">
          <Button>{submit}</Button>
        </div>
      </Form>
    </>
  )
}

interface EndFormProps extends FieldsProps {
  readonly title: string
  readonly action: string
}

/** When an organisation ends, and which one follows. */
export function EndForm({ language, form, title, action }: EndFormProps) {
  const { end: words } = deskWords[language]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={action}>
        <DateField form={form} name="endsOn" label={words.endsOn} hint={words.endsOnHint} optional />
        <SuggestionField
          form={form}
          name="successor"
          label={words.successor}
          hint={words.successorHint}
          suggestions={to(organisationsPaths.suggestions, language)}
          optional
        />
        <div class="actions">
          <Button>{words.save}</Button>
        </div>
      </Form>
    </>
  )
}
