import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { Checkbox, CheckboxGroup, SelectField } from "../../../../ui/choice-fields.js"
import { Form } from "../../../../ui/form.js"
import type { FormState } from "../../../../ui/form-state.js"
import { Steps } from "../../../../ui/steps.js"
import { SuggestionField } from "../../../../ui/suggestion-field.js"
import { TextArea, TextField } from "../../../../ui/text-fields.js"
import { to } from "../../../../web/paths.js"
import { organisationsPaths } from "../../../organisations/index.js"
import { profilePaths } from "../../../people/index.js"
import type { ValueItemCode } from "../../lists/mentoring-lists.js"
import type { RegistrationSide } from "../registration.js"
import { registrationsPaths } from "../registrations.paths.js"
import { registrationsWords } from "../registrations.words.js"
import { answersWords } from "./answers.words.js"
import { organisationBox } from "./read-boxes.js"
import type { Option, Options } from "./read-options.js"
import { choosableCriteria, fieldsOf, type SectionCode, sectionsOf } from "./registration-fields.js"
import { AnswerField } from "./section-fields.view.js"

interface SectionPageProps {
  readonly language: Language
  readonly programmeId: string
  readonly section: SectionCode
  readonly sides: readonly RegistrationSide[]
  readonly form: FormState
  readonly options: Options
  readonly items: readonly ValueItemCode[]
  /** What she offers, as it is kept. */
  readonly offered: readonly Option[]
  /** Organisations that she avoids so far. */
  readonly avoided: readonly Option[]
}

export function SectionPage(props: SectionPageProps) {
  const { language, programmeId, section, sides, form } = props
  const words = registrationsWords[language]
  const { title, lead } = answersWords[language].sections[section]
  const all = sectionsOf(sides)
  const address = (code: SectionCode) =>
    to(registrationsPaths.section, language, { programme: programmeId, section: code })
  return (
    <>
      <Steps
        steps={all.map((code) => ({ label: answersWords[language].sections[code].title, href: address(code) }))}
        current={all.indexOf(section) + 1}
      />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <p>{answersWords[language].neutral}</p>
      <Form action={address(section)} class="stack">
        {fieldsOf(section, sides).map((code) => (
          <AnswerField key={code} {...props} code={code} />
        ))}
        {othersIn.includes(section) && (
          <div class="card">
            <OtherQuestions {...props} />
          </div>
        )}
        <div class="actions">
          <Button name="onward" value="next">
            {all.at(-1) === section ? words.saveAndReview : words.saveAndContinue}
          </Button>
          <Button variant="second" name="onward" value="here">
            {words.save}
          </Button>
          <a href={to(registrationsPaths.mine, language, { programme: programmeId })}>{words.toSummary}</a>
        </div>
      </Form>
      {Object.keys(form.errors).length === 0 && <p class="small muted">{words.savedAsYouGo}</p>}
    </>
  )
}

/** Sections with questions that are kept beside the answers. */
const othersIn: readonly SectionCode[] = ["goals", "offer", "exclusions"]

function OtherQuestions(props: SectionPageProps) {
  const { language, section, form } = props
  const words = answersWords[language]
  if (section === "goals") {
    return (
      <SelectField
        form={form}
        name="mostImportant"
        label={words.mostImportant}
        hint={words.mostImportantHint}
        options={[
          { value: "", label: words.noMostImportant },
          ...choosableCriteria.map((value) => ({ value, label: words.criteria[value] })),
        ]}
      />
    )
  }
  if (section === "offer") {
    return (
      <TextField form={form} name="places" label={words.places} hint={words.placesHint} inputmode="numeric" width="s" />
    )
  }
  return <Exclusions {...props} />
}

function Exclusions({ language, form, avoided }: SectionPageProps) {
  const words = answersWords[language]
  return (
    <>
      <p>
        {words.supervisor} <a href={to(profilePaths.supervisor, language)}>{words.supervisorLink}</a>
      </p>
      <TextArea
        form={form}
        name="persons"
        label={words.excludedPersons}
        hint={words.excludedPersonsHint}
        rows={4}
        optional
      />
      {avoided.length > 0 && (
        <CheckboxGroup
          form={form}
          name="organisations"
          label={words.excludedOrganisations}
          hint={words.excludedOrganisationsHint}
          choices={avoided}
          optional
        />
      )}
      <SuggestionField
        form={form}
        name={organisationBox}
        label={words.anotherOrganisation}
        suggestions={to(organisationsPaths.suggestions, language)}
        optional
      />
      <Checkbox form={form} name="ownOrganisation" label={words.ownOrganisation} />
    </>
  )
}
