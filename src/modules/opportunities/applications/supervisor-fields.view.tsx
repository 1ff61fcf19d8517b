import type { Language } from "../../../platform/wording.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { EmailField } from "../../../ui/text-fields.js"
import { applicationsWords } from "./applications.words.js"

interface SupervisorFieldsProps {
  readonly language: Language
  readonly form: FormState
}

/** To whom she reports, and in which language that person is written to: this page's until she says another. */
export function SupervisorFields({ language, form }: SupervisorFieldsProps) {
  const { supervisor: words } = applicationsWords[language].apply
  const chosen = typedText(form, "supervisorLanguage") || language
  return (
    <>
      <EmailField form={form} name="supervisor" label={words.address} hint={words.hint} autocomplete="off" />
      <RadioGroup
        form={{ ...form, values: { ...form.values, supervisorLanguage: chosen } }}
        name="supervisorLanguage"
        label={words.language}
        tight
        choices={(["fr", "en"] as const).map((value) => ({ value, label: words.languages[value] }))}
      />
    </>
  )
}
