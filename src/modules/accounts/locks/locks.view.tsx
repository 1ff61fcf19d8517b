import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { EmailField, PasswordField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { accountRules } from "../account.js"
import { accountsPaths } from "../accounts.paths.js"
import { locksWords } from "./locks.words.js"

interface LocksProps {
  readonly language: Language
  readonly form: FormState
}

export function AskUnlocking({ language, form }: LocksProps) {
  const words = locksWords[language].unlocking
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead({ minutes: accountRules.lockMinutes })}</p>
      <Form action={to(accountsPaths.unlocking, language)}>
        <EmailField form={form} name="emailAddress" label={words.emailAddress} />
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}

export function Unlock({ language, form, token }: LocksProps & { readonly token: string }) {
  const words = locksWords[language].unlocking
  return (
    <>
      <h1>{words.linkTitle}</h1>
      <p class="lead">{words.linkLead}</p>
      <Form action={to(accountsPaths.unlockingLink, language, { token })}>
        <PasswordField form={form} name="password" label={words.password} autocomplete="current-password" />
        <div class="actions">
          <Button>{words.linkSubmit}</Button>
          <a href={to(accountsPaths.forgottenPassword, language)}>{words.forgotten}</a>
        </div>
      </Form>
    </>
  )
}
