import type { Language } from "../../../platform/wording.js"
import { RadioGroup, SelectField } from "../../../ui/choice-fields.js"
import type { FormState } from "../../../ui/form-state.js"
import { PairText } from "../../../ui/pair-text.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { type Concept, nameIn, suggestionPaths } from "../../classification/index.js"
import { organisationsPaths } from "../../organisations/index.js"
import { profileWords } from "../profile/profile.words.js"
import { type Study, studyStatuses } from "./education.js"
import { educationWords } from "./education.words.js"

interface ShownStudyProps {
  readonly language: Language
  readonly study: Study
}

export function studyInWords({ level, field }: Study, language: Language): string {
  return [level, field].flatMap((each) => (each ? [nameIn(language, each.title).text] : [])).join(", ")
}

export function ShownStudy({ language, study }: ShownStudyProps) {
  return (
    <p>
      <strong>{studyInWords(study, language)}</strong>
      {study.school && (
        <>
          , <PairText {...study.school} />
        </>
      )}
      , {whenInWords(study, language)}
    </p>
  )
}

function whenInWords({ year, status }: Study, language: Language): string {
  const words = educationWords[language]
  if (year === null) return words.inWords[status]
  return status === "completed" ? String(year) : words.expected({ year: String(year) })
}

interface StudyFieldsProps {
  readonly language: Language
  readonly form: FormState
  readonly levels: readonly Concept[]
}

export function StudyFields({ language, form, levels }: StudyFieldsProps) {
  const words = educationWords[language]
  return (
    <>
      <SelectField
        form={form}
        name="level"
        label={words.level}
        options={levels.map(({ code, titles }) => ({ value: code, label: nameIn(language, titles).text }))}
        withEmpty
      />
      <SuggestionField
        form={form}
        name="field"
        label={words.field}
        hint={words.fieldHint}
        suggestions={to(suggestionPaths["field-of-study"], language)}
        optional
      />
      <SuggestionField
        form={form}
        name="school"
        label={words.school}
        hint={words.schoolHint}
        suggestions={to(organisationsPaths.schoolSuggestions, language)}
        none={profileWords[language].nameKept}
        optional
      />
      <RadioGroup
        form={form}
        name="status"
        label={words.status}
        choices={studyStatuses.map((value) => ({ value, label: words.statuses[value] }))}
      />
      <TextField
        form={form}
        name="year"
        label={words.year}
        hint={words.yearHint}
        inputmode="numeric"
        width="s"
        optional
      />
    </>
  )
}
