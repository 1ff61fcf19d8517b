import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { CodeField, EmailField, PasswordField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { passwordsWords } from "./passwords.words.js"

interface PasswordsProps {
  readonly language: Language
  readonly form: FormState
}

export function ForgottenPassword({ language, form }: PasswordsProps) {
  const words = passwordsWords[language].forgotten
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={to(accountsPaths.forgottenPassword, language)}>
        <EmailField form={form} name="emailAddress" label={words.emailAddress} />
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}

export function ChooseNewPassword({ language, form }: PasswordsProps) {
  const words = passwordsWords[language].reset
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={to(accountsPaths.newPassword, language)}>
        <CodeField form={form} name="code" label={words.code} hint={words.codeHint} />
        <NewPassword language={language} form={form} />
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
      <div class="section">
        <p>{words.nothing}</p>
        <ButtonLink href={to(accountsPaths.forgottenPassword, language)} variant="second">
          {words.again}
        </ButtonLink>
      </div>
    </>
  )
}

export function ChooseNewPasswordByLink({
  language,
  form,
  token,
  isOtherBrowser,
}: PasswordsProps & { readonly token: string; readonly isOtherBrowser: boolean }) {
  const words = passwordsWords[language].reset
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.linkLead}</p>
      <Form action={to(accountsPaths.newPasswordLink, language, { token })}>
        {isOtherBrowser && <CodeField form={form} name="code" label={words.code} hint={words.linkOtherBrowser} />}
        <NewPassword language={language} form={form} />
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}

function NewPassword({ language, form }: PasswordsProps) {
  const { newPasswordHint, reset } = passwordsWords[language]
  return (
    <PasswordField
      form={form}
      name="newPassword"
      label={reset.newPassword}
      hint={newPasswordHint}
      autocomplete="new-password"
    />
  )
}

export function ChangePassword({ language, form }: PasswordsProps) {
  const words = passwordsWords[language].change
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={to(accountsPaths.changePassword, language)}>
        <PasswordField
          form={form}
          name="currentPassword"
          label={words.currentPassword}
          autocomplete="current-password"
        />
        <NewPassword language={language} form={form} />
        <div class="actions">
          <Button>{words.submit}</Button>
          <a href={to(accountsPaths.forgottenPassword, language)}>{words.forgotten}</a>
        </div>
      </Form>
    </>
  )
}
