import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { CodeField, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import type { HeldFactors } from "./factor.store.js"
import { factorsPaths } from "./factors.paths.js"
import { FactorChoices } from "./factors.view.js"
import { factorsWords } from "./factors.words.js"
import { NextField } from "./next-field.view.js"
import { PasskeyForm } from "./passkeys/passkey-form.view.js"

interface GiveFactorProps {
  readonly language: Language
  readonly form: FormState
  readonly next: string | undefined
  readonly held: HeldFactors
  /** The session is open already: the page where the person goes wants a recent factor. */
  readonly isAgain: boolean
}

export function GiveFactor({ language, form, next, held, isAgain }: GiveFactorProps) {
  const words = factorsWords[language].give
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{isAgain ? words.leadAgain : words.lead}</p>
      <div class="halves">
        {held.passkeys > 0 && (
          <section class="card" aria-labelledby="by-passkey">
            <h2 id="by-passkey">{words.passkeyTitle}</h2>
            <PasskeyForm
              language={language}
              purpose="second-factor"
              action={to(factorsPaths.passkeyAsFactor, language)}
              label={words.passkey}
              next={next}
            />
          </section>
        )}
        <GiveCode language={language} form={form} next={next} hasApp={held.hasApp} />
        <section aria-labelledby="lost">
          <h2 id="lost">{words.lostTitle}</h2>
          <p>{words.lost}</p>
        </section>
      </div>
    </>
  )
}

function GiveCode({
  language,
  form,
  next,
  hasApp,
}: Pick<GiveFactorProps, "language" | "form" | "next"> & { readonly hasApp: boolean }) {
  const words = factorsWords[language].give
  return (
    <section class="card" aria-labelledby="by-code">
      <h2 id="by-code">{words.codeTitle}</h2>
      <Form action={to(accountsPaths.secondFactor, language)}>
        <NextField next={next} />
        {hasApp ? (
          <CodeField form={form} name="code" label={words.code} hint={words.codeHint} />
        ) : (
          <TextField
            form={form}
            name="code"
            label={words.recoveryCode}
            hint={words.recoveryCodeHint}
            autocomplete="off"
            width="m"
          />
        )}
        <div class="actions">
          <Button>{words.submit}</Button>
        </div>
      </Form>
    </section>
  )
}

/** For a member without factor whom a staff page has led here. */
export function EnrolFirst({ language, held, next }: Pick<GiveFactorProps, "language" | "held" | "next">) {
  const words = factorsWords[language].enrol
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <FactorChoices language={language} held={held} next={next} />
    </>
  )
}
