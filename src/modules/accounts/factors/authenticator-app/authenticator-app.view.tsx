import type { Language } from "../../../../platform/wording.js"
import { Button, ButtonLink } from "../../../../ui/button.js"
import { Form } from "../../../../ui/form.js"
import type { FormState } from "../../../../ui/form-state.js"
import { CodeField } from "../../../../ui/text-fields.js"
import { to } from "../../../../web/paths.js"
import { factorsPaths } from "../factors.paths.js"
import { NextField } from "../next-field.view.js"
import { ProofField } from "../proof-field.view.js"
import { groupedSecret } from "./authenticator-app.js"
import { authenticatorAppWords } from "./authenticator-app.words.js"
import { QrCode } from "./qr-code.view.js"

interface AppProps {
  readonly language: Language
  readonly form: FormState
  readonly next: string | undefined
}

/** A secret that awaits its first code. */
interface Begun {
  readonly secret: string
  readonly keyAddress: string
}

export function AddApp({ language, form, next, begun }: AppProps & { readonly begun: Begun | undefined }) {
  const words = authenticatorAppWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {begun && <ConfirmApp language={language} form={form} next={next} begun={begun} />}
      <Form action={to(factorsPaths.app, language)}>
        <NextField next={next} />
        <Button name="act" value="begin" variant={begun ? "quiet" : "primary"}>
          {begun ? words.again : words.begin}
        </Button>
      </Form>
    </>
  )
}

function ConfirmApp({ language, form, next, begun }: AppProps & { readonly begun: Begun }) {
  const words = authenticatorAppWords[language]
  return (
    <>
      <section aria-labelledby="scan">
        <h2 id="scan">{words.scanTitle}</h2>
        <p>{words.scan}</p>
        <p>
          <QrCode text={begun.keyAddress} label={words.picture} />
        </p>
        <p>
          <a href={begun.keyAddress}>{words.open}</a>
        </p>
        <p>{words.type}</p>
        <p class="lead">
          <code>{groupedSecret(begun.secret)}</code>
        </p>
      </section>
      <section class="section" aria-labelledby="confirm">
        <h2 id="confirm">{words.codeTitle}</h2>
        <Form action={to(factorsPaths.app, language)}>
          <NextField next={next} />
          <CodeField form={form} name="code" label={words.code} />
          <div class="actions">
            <Button name="act" value="confirm">
              {words.confirm}
            </Button>
          </div>
        </Form>
      </section>
    </>
  )
}

export function AppInService({ language }: { readonly language: Language }) {
  const words = authenticatorAppWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.inService}</p>
      <p>
        <ButtonLink href={to(factorsPaths.appRemoval, language)} variant="second">
          {words.remove}
        </ButtonLink>
      </p>
    </>
  )
}

export function RemoveApp({ language, form }: Omit<AppProps, "next">) {
  const words = authenticatorAppWords[language]
  return (
    <>
      <h1>{words.removalTitle}</h1>
      <p class="lead">{words.removalLead}</p>
      <Form action={to(factorsPaths.appRemoval, language)}>
        <ProofField language={language} form={form} />
        <div class="actions">
          <Button variant="danger">{words.remove}</Button>
          <ButtonLink href={to(factorsPaths.app, language)} variant="second">
            {words.keep}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
