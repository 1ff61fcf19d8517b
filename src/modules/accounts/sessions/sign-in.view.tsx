import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Checkbox } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { PasswordField, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { sessionsWords } from "./sessions.words.js"

interface SignInProps {
  readonly language: Language
  readonly form: FormState
  /** Where the person was going; a path of this site. */
  readonly next: string | undefined
}

export function SignIn({ language, form, next }: SignInProps) {
  const words = sessionsWords[language].signIn
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="halves">
        <section class="card" aria-label={words.title}>
          <Form action={to(accountsPaths.signIn, language)}>
            {next !== undefined && <input type="hidden" name="next" value={next} />}
            <TextField form={form} name="identifier" label={words.identifier} autocomplete="username" />
            <PasswordField form={form} name="password" label={words.password} autocomplete="current-password" />
            <Checkbox form={form} name="stays" label={words.stays} hint={words.staysHint} />
            <div class="actions">
              <Button>{words.submit}</Button>
              <a href={to(accountsPaths.forgottenPassword, language)}>{words.forgotten}</a>
            </div>
          </Form>
          <p class="small">
            <a href={to(accountsPaths.unlocking, language)}>{words.noInstructions}</a>
          </p>
        </section>
        <section aria-labelledby="none">
          <h2 id="none">{words.none}</h2>
          <p>
            <ButtonLink href={to(accountsPaths.createAccount, language)} variant="second">
              {words.createAccount}
            </ButtonLink>
          </p>
        </section>
      </div>
    </>
  )
}
