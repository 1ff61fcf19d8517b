import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { PasswordField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { peoplePaths } from "../people.paths.js"
import { copyWords } from "./copy.words.js"

export function Download({ language, form }: { readonly language: Language; readonly form: FormState }) {
  const words = copyWords[language]
  return (
    <>
      <h1>{words.downloadTitle}</h1>
      <p class="lead">{words.downloadLead}</p>
      <Form action={to(peoplePaths.downloadCopy, language)}>
        <PasswordField form={form} name="proof" label={words.proof} autocomplete="current-password" />
        <div class="actions">
          <Button>{words.download}</Button>
        </div>
      </Form>
    </>
  )
}
