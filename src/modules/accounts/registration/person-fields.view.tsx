import type { Language } from "../../../platform/wording.js"
import { Checkbox, RadioGroup } from "../../../ui/choice-fields.js"
import type { FormState } from "../../../ui/form-state.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { registrationWords } from "./registration.words.js"

interface PersonFieldsProps {
  readonly language: Language
  readonly form: FormState
}

/** How a person is known at work. */
export function NameFields({ language, form }: PersonFieldsProps) {
  const words = registrationWords[language].createAccount
  return (
    <>
      <TextField form={form} name="firstName" label={words.firstName} hint={words.nameHint} autocomplete="given-name" />
      <TextField form={form} name="lastName" label={words.lastName} autocomplete="family-name" />
      <TextField
        form={form}
        name="displayName"
        label={words.displayName}
        hint={words.displayNameHint}
        autocomplete="name"
      />
    </>
  )
}

/** In which language she is written to, and what every account accepts. */
export function LanguageAndTermsFields({ language, form }: PersonFieldsProps) {
  const words = registrationWords[language].createAccount
  return (
    <>
      <RadioGroup
        form={form}
        name="language"
        label={words.language}
        hint={words.languageHint}
        choices={(language === "fr" ? (["fr", "en"] as const) : (["en", "fr"] as const)).map((value) => ({
          value,
          label: words.languages[value],
        }))}
      />
      <ul>
        <li>
          <a href={to(accountsPaths.terms, language)}>{words.readTerms}</a>
        </li>
        <li>
          <a href={to(accountsPaths.privacy, language)}>{words.readPrivacy}</a>
        </li>
      </ul>
      <Checkbox form={form} name="terms" label={words.terms} />
    </>
  )
}
