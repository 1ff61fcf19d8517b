import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { to } from "../../../web/paths.js"
import { LanguageAndTermsFields, NameFields } from "../registration/person-fields.view.js"
import { directoriesPaths } from "./directories.paths.js"
import { directoriesWords } from "./directories.words.js"

interface FirstEntryProps {
  readonly language: Language
  readonly form: FormState
  /** Vouched for by the directory: it is not changed here. */
  readonly emailAddress: string
}

export function FirstEntry({ language, form, emailAddress }: FirstEntryProps) {
  const words = directoriesWords[language].firstEntry
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Facts facts={[{ term: words.emailAddress, value: emailAddress }]} />
      <Form action={to(directoriesPaths.firstEntry, language)}>
        <NameFields language={language} form={form} />
        <LanguageAndTermsFields language={language} form={form} />
        <div class="actions">
          <Button size="large">{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}
