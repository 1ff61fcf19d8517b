import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import { addressesWords } from "./addresses.words.js"

interface HeldAddressProps {
  readonly language: Language
  readonly address: string
  /** Where no heading above says it. */
  readonly titled?: boolean
}

/** Tells a person that her mail comes back, and how to mend it. */
export function HeldAddress({ language, address, titled }: HeldAddressProps) {
  const words = addressesWords[language].held
  return (
    <Notice tone="warn" title={titled ? words.title : undefined}>
      <p>{words.text({ address })}</p>
      <Form action={to(accountsPaths.confirmHeldAddress, language)}>
        <div class="actions">
          <Button variant="second">{words.confirm}</Button>
          <a href={to(accountsPaths.changeAddress, language)}>{words.change}</a>
        </div>
      </Form>
    </Notice>
  )
}
