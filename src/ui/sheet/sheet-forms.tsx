import { Checkbox, CheckboxGroup, Fieldset, RadioGroup, SelectField } from "../choice-fields.js"
import { DateField, MonthField } from "../date-field.js"
import { ErrorSummary } from "../error-summary.js"
import { Form } from "../form.js"
import { emptyForm, type FormState } from "../form-state.js"
import { nameOfLanguage } from "../language.js"
import { SuggestionField } from "../suggestion-field.js"
import { CodeField, EmailField, FileField, PasswordField, SearchField, TextArea, TextField } from "../text-fields.js"
import { useSheetWords } from "./words.js"

/** A form that came back: what was typed, and what must be corrected. */
function useRefusedForm(): FormState {
  const words = useSheetWords()
  return {
    values: {
      "full-name": words.fullNameTyped,
      email: words.emailTyped,
      "title-fr": words.frenchTitleTyped,
      "opportunity-type": "job-shadowing",
      language: "fr",
      channels: ["at-once"],
      "end-day": "20",
      "end-month": "12",
      "end-year": "2026",
    },
    errors: {
      email: words.emailError,
      format: words.formatError,
      terms: words.termsError,
      end: words.endError,
    },
  }
}

export function TextSection() {
  const words = useSheetWords()
  const form = useRefusedForm()
  return (
    <Form action="#text">
      <TextField form={form} name="full-name" label={words.fullName} hint={words.fullNameHint} autocomplete="name" />
      <TextField form={form} name="phone" label={words.phone} inputmode="tel" autocomplete="tel" width="m" optional />
      <EmailField form={form} name="email" label={words.email} />
      <PasswordField
        form={form}
        name="password"
        label={words.password}
        hint={words.passwordHint}
        autocomplete="new-password"
      />
      <CodeField form={form} name="code" label={words.code} hint={words.codeHint} />
      <SearchField form={form} name="q" label={words.search} />
      <TextField form={form} name="title-fr" label={words.frenchTitle} lang="fr" width="l" />
      <TextArea form={form} name="description" label={words.description} hint={words.descriptionHint} optional />
    </Form>
  )
}

export function ChoiceSection() {
  const words = useSheetWords()
  const form = useRefusedForm()
  return (
    <Form action="#choices">
      <SelectField
        form={form}
        name="opportunity-type"
        label={words.opportunityType}
        withEmpty
        options={[
          { value: "micro-mission", label: words.microMission },
          { value: "job-shadowing", label: words.jobShadowing },
          { value: "mentoring", label: words.mentoring },
        ]}
      />
      <RadioGroup
        form={form}
        name="language"
        label={words.language}
        choices={(["en", "fr"] as const).map((value) => ({
          value,
          label: <span lang={value}>{nameOfLanguage(value)}</span>,
        }))}
      />
      <BoxExamples form={form} />
    </Form>
  )
}

function BoxExamples({ form }: { readonly form: FormState }) {
  const words = useSheetWords()
  return (
    <>
      <CheckboxGroup
        form={form}
        name="channels"
        label={words.channels}
        choices={[
          { value: "at-once", label: words.atOnce, hint: words.atOnceHint },
          { value: "weekly", label: words.weekly },
          { value: "never", label: words.never, disabled: true },
        ]}
      />
      <CheckboxGroup
        form={form}
        name="format"
        label={words.format}
        tight
        choices={[
          { value: "remote", label: words.remote },
          { value: "in-person", label: words.inPerson },
        ]}
      />
      <Checkbox form={form} name="terms" label={words.terms} hint={words.termsHint} />
    </>
  )
}

/** Relative to the sheet's own address, in either language. */
const suggestions = "_ui/suggestions"

export function SuggestionSection() {
  const words = useSheetWords()
  const unclear: FormState = {
    values: { "unclear-place": words.placeTyped },
    errors: { "unclear-place": words.placeError },
    choices: { "unclear-place": words.towns.filter(({ text }) => text === words.placeTyped) },
  }
  const { place: label, placeHint: hint, placeElsewhere: none } = words
  return (
    <Form action="#suggestions">
      <SuggestionField form={emptyForm} name="place" label={label} hint={hint} suggestions={suggestions} />
      <SuggestionField form={unclear} name="unclear-place" label={label} suggestions={suggestions} none={none} />
    </Form>
  )
}

export function DateSection() {
  const words = useSheetWords()
  const form = useRefusedForm()
  return (
    <Form action="#dates" method="post" upload>
      <Fieldset legend={words.period}>
        <DateField form={form} name="start" label={words.start} hint={words.startHint} />
        <DateField form={form} name="end" label={words.end} optional />
      </Fieldset>
      <MonthField form={form} name="month" label={words.workedFrom} />
      <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept=".pdf,.odt" optional />
    </Form>
  )
}

export function ErrorSection() {
  const words = useSheetWords()
  return (
    <>
      <ErrorSummary form={useRefusedForm()} focused={false} />
      <p class="small muted">{words.errorsNote}</p>
    </>
  )
}
