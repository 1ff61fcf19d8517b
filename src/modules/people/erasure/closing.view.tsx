import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { PasswordField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { peoplePaths } from "../people.paths.js"
import { peopleRules } from "../people-rules.js"
import { erasureWords } from "./erasure.words.js"

export function Closing({ language, form }: { readonly language: Language; readonly form: FormState }) {
  const words = erasureWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>{words.how({ days: peopleRules.coolingDays })}</p>
      <p>{words.told}</p>
      <h2>{words.erasedTitle}</h2>
      <p>{words.erased}</p>
      <h2>{words.keptTitle}</h2>
      <p>{words.kept}</p>
      <Form action={to(peoplePaths.closing, language)}>
        <PasswordField form={form} name="proof" label={words.proof} autocomplete="current-password" />
        <div class="actions">
          <Button variant="danger">{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}
