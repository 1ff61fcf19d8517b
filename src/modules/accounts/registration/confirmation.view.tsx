import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { CodeField, PasswordField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { registrationWords } from "./registration.words.js"

interface ConfirmationProps {
  readonly language: Language
  readonly form: FormState
}

export function EnterCode({
  language,
  form,
  emailAddress,
}: ConfirmationProps & { readonly emailAddress: string | undefined }) {
  const words = registrationWords[language].confirmation
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{emailAddress === undefined ? words.lead : words.leadTo({ emailAddress })}</p>
      {emailAddress !== undefined && (
        <p>
          {words.wrongAddress} <a href={to(accountsPaths.createAccount, language)}>{words.startAgain}</a>
        </p>
      )}
      <Form action={to(accountsPaths.confirmation, language)}>
        <CodeField form={form} name="code" label={words.code} hint={words.codeHint} />
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
      <div class="section">
        <p>{words.nothing}</p>
        <Form action={to(accountsPaths.newCode, language)}>
          <Button variant="second">{words.newCode}</Button>
        </Form>
      </div>
    </>
  )
}

export function ConfirmByLink({
  language,
  form,
  token,
  isOtherBrowser,
}: ConfirmationProps & { readonly token: string; readonly isOtherBrowser: boolean }) {
  const words = registrationWords[language].confirmation
  return (
    <>
      <h1>{words.linkTitle}</h1>
      <p class="lead">{words.linkLead}</p>
      <Form action={to(accountsPaths.confirmationLink, language, { token })}>
        {isOtherBrowser && (
          <PasswordField
            form={form}
            name="password"
            label={words.password}
            hint={words.linkOtherBrowser}
            autocomplete="current-password"
          />
        )}
        <div class="actions">
          <Button size="large">{words.linkSubmit}</Button>
        </div>
      </Form>
    </>
  )
}
