import type { ComponentChildren } from "preact"
import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { Form } from "../../../../ui/form.js"
import { to } from "../../../../web/paths.js"
import { factorsPaths } from "../factors.paths.js"
import { NextField } from "../next-field.view.js"
import type { PasskeyPurpose } from "./passkey.js"
import { passkeysWords } from "./passkeys.words.js"

/** The page that shows the form names this script. */
export const passkeyScript = "passkeys.js"

interface PasskeyFormProps {
  readonly language: Language
  readonly purpose: PasskeyPurpose
  readonly action: string
  readonly label: string
  readonly next: string | undefined
  readonly variant?: "primary" | "second" | undefined
  /** Fields that go with the key's answer. */
  readonly children?: ComponentChildren
}

/**
 * A button that only the browser's own dialog can answer: the one form here that wants JavaScript. Its script shows
 * one of the parts, fills the answer in and sends the form as any other.
 */
export function PasskeyForm({ language, purpose, action, label, next, variant, children }: PasskeyFormProps) {
  const words = passkeysWords[language]
  return (
    <div data-passkey={purpose} data-challenge={to(factorsPaths.challenge, language, { purpose })}>
      <p data-part="without">{words.needsJavaScript}</p>
      <div data-part="unable" hidden>
        <p>{words.unable}</p>
      </div>
      <div data-part="able" hidden>
        <div data-part="stopped" role="alert" hidden>
          <p class="error">{words.stopped}</p>
        </div>
        <Form action={action}>
          <NextField next={next} />
          <input type="hidden" name="answer" />
          {children}
          <Button variant={variant} icon="key">
            {label}
          </Button>
        </Form>
      </div>
    </div>
  )
}
