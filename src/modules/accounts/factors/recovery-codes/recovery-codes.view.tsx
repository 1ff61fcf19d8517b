import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../../platform/wording.js"
import { Button, ButtonLink } from "../../../../ui/button.js"
import { Form } from "../../../../ui/form.js"
import type { FormState } from "../../../../ui/form-state.js"
import { to } from "../../../../web/paths.js"
import { factorsPaths } from "../factors.paths.js"
import { NextField } from "../next-field.view.js"
import { ProofField } from "../proof-field.view.js"
import { recoveryCodesWords } from "./recovery-codes.words.js"

interface RecoveryCodesProps {
  readonly language: Language
  readonly form: FormState
  readonly next: string | undefined
  /** Absent before the first making. */
  readonly made: { readonly n: number; readonly madeAt: Temporal.Instant; readonly timeZone: string } | undefined
}

export function RecoveryCodes({ language, form, next, made }: RecoveryCodesProps) {
  const words = recoveryCodesWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {made && (
        <>
          <p>{words.left(made)}</p>
          <h2>{words.replaceTitle}</h2>
          <p>{words.replaceText}</p>
        </>
      )}
      <Form action={to(factorsPaths.recoveryCodes, language)}>
        <NextField next={next} />
        {made && <ProofField language={language} form={form} />}
        <div class="actions">
          <Button>{made ? words.replace : words.make}</Button>
          {next !== undefined && (
            <ButtonLink href={next} variant="second">
              {words.later}
            </ButtonLink>
          )}
        </div>
      </Form>
    </>
  )
}

export function NewRecoveryCodes({
  language,
  codes,
  next,
}: Pick<RecoveryCodesProps, "language" | "next"> & { readonly codes: readonly string[] }) {
  const words = recoveryCodesWords[language]
  return (
    <>
      <h1>{words.shownTitle}</h1>
      <p class="lead">{words.shown}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <ButtonLink href={next ?? to(factorsPaths.factors, language)}>{words.goOn}</ButtonLink>
      </p>
    </>
  )
}
