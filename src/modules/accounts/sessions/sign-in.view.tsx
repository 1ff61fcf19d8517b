import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Checkbox } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { PasswordField, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { directoriesWords } from "../directories/directories.words.js"
import { DirectoryButtons, type OfferedDirectory } from "../directories/directory-buttons.view.js"
import { factorsPaths } from "../factors/factors.paths.js"
import { PasskeyForm } from "../factors/passkeys/passkey-form.view.js"
import { passkeysWords } from "../factors/passkeys/passkeys.words.js"
import { sessionsWords } from "./sessions.words.js"

interface SignInProps {
  readonly language: Language
  readonly form: FormState
  /** Where the person was going; a path of this site. */
  readonly next: string | undefined
  readonly directories: readonly OfferedDirectory[]
}

export function SignIn({ language, form, next, directories }: SignInProps) {
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
        <div class="stack">
          <OtherWays language={language} next={next} directories={directories} />
          <section aria-labelledby="none">
            <h2 id="none">{words.none}</h2>
            <p>
              <ButtonLink href={to(accountsPaths.createAccount, language)} variant="second">
                {words.createAccount}
              </ButtonLink>
            </p>
          </section>
        </div>
      </div>
    </>
  )
}

/** A key, or the sign-in of the person's own organisation. */
function OtherWays({ language, next, directories }: Omit<SignInProps, "form">) {
  const passkeys = passkeysWords[language]
  return (
    <>
      {directories.length > 0 && (
        <section aria-labelledby="directories">
          <h2 id="directories">{directoriesWords[language].signIn.title}</h2>
          <DirectoryButtons language={language} directories={directories} next={next} />
        </section>
      )}
      <section aria-labelledby="passkey">
        <h2 id="passkey">{passkeys.signInTitle}</h2>
        <PasskeyForm
          language={language}
          purpose="sign-in"
          action={to(factorsPaths.passkeySignIn, language)}
          label={passkeys.signIn}
          next={next}
          variant="second"
        />
      </section>
    </>
  )
}
