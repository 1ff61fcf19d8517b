import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox, RadioGroup } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { EmailField, PasswordField, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { registrationWords } from "./registration.words.js"

export function CreateAccount({ language, form }: { readonly language: Language; readonly form: FormState }) {
  const words = registrationWords[language].createAccount
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        {words.have} <a href={to(accountsPaths.signIn, language)}>{words.signIn}</a>
      </p>
      <Form action={to(accountsPaths.createAccount, language)}>
        <EmailField form={form} name="emailAddress" label={words.emailAddress} hint={words.emailAddressHint} />
        <EmailField form={form} name="emailAddressAgain" label={words.emailAddressAgain} />
        <TextField
          form={form}
          name="firstName"
          label={words.firstName}
          hint={words.nameHint}
          autocomplete="given-name"
        />
        <TextField form={form} name="lastName" label={words.lastName} autocomplete="family-name" />
        <TextField
          form={form}
          name="displayName"
          label={words.displayName}
          hint={words.displayNameHint}
          autocomplete="name"
        />
        <TextField
          form={form}
          name="organisation"
          label={words.organisation}
          hint={words.organisationHint}
          autocomplete="organization"
          optional
        />
        <PasswordField
          form={form}
          name="password"
          label={words.password}
          hint={words.passwordHint}
          autocomplete="new-password"
        />
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
        <div class="actions">
          <Button size="large">{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}
