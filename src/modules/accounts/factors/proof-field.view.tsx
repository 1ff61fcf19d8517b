import type { Language } from "../../../platform/wording.js"
import type { FormState } from "../../../ui/form-state.js"
import { PasswordField } from "../../../ui/text-fields.js"
import { factorsWords } from "./factors.words.js"

/** Asks the holder to prove again that it is her. */
export function ProofField({ language, form }: { readonly language: Language; readonly form: FormState }) {
  const words = factorsWords[language]
  return (
    <PasswordField
      form={form}
      name="proof"
      label={words.proof}
      hint={words.proofHint}
      autocomplete="current-password"
    />
  )
}
