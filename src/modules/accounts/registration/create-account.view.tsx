import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { EmailField, PasswordField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { OrganisationField } from "../../organisations/index.js"
import { accountsPaths } from "../accounts.paths.js"
import { LanguageAndTermsFields, NameFields } from "./person-fields.view.js"
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
        <NameFields language={language} form={form} />
        <OrganisationField
          language={language}
          form={form}
          label={words.organisation}
          hint={words.organisationHint}
          optional
        />
        <PasswordField
          form={form}
          name="password"
          label={words.password}
          hint={words.passwordHint}
          autocomplete="new-password"
        />
        <LanguageAndTermsFields language={language} form={form} />
        <div class="actions">
          <Button size="large">{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}
