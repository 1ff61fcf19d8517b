import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { CodeField, EmailField, PasswordField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { addressesWords } from "./addresses.words.js"

interface AddressesProps {
  readonly language: Language
  readonly form: FormState
}

export function ChangeAddress({ language, form, address }: AddressesProps & { readonly address: string }) {
  const words = addressesWords[language].change
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.current({ address })}</p>
      <Form action={to(accountsPaths.changeAddress, language)}>
        <EmailField form={form} name="emailAddress" label={words.emailAddress} hint={words.emailAddressHint} />
        <EmailField form={form} name="emailAddressAgain" label={words.emailAddressAgain} />
        <PasswordField form={form} name="password" label={words.password} autocomplete="current-password" />
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}

export function ConfirmAddress({ language, form }: AddressesProps) {
  const words = addressesWords[language].confirm
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={to(accountsPaths.confirmAddress, language)}>
        <CodeField form={form} name="code" label={words.code} hint={words.codeHint} />
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
      <div class="section">
        <p>{words.nothing}</p>
        <ButtonLink href={to(accountsPaths.changeAddress, language)} variant="second">
          {words.again}
        </ButtonLink>
      </div>
    </>
  )
}

export function ConfirmAddressByLink({ language, token }: { readonly language: Language; readonly token: string }) {
  const words = addressesWords[language].confirm
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.linkLead}</p>
      <Form action={to(accountsPaths.confirmAddressLink, language, { token })}>
        <div class="actions">
          <Button size="large">{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}
