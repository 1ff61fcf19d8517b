import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { keptFormsWords } from "./kept-forms.words.js"

interface KeptFormProps {
  readonly language: Language
  readonly path: string
  readonly fields: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** Sends the form where it was going, as it was filled in. */
export function KeptForm({ language, path, fields }: KeptFormProps) {
  const words = keptFormsWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Form action={path}>
        {Object.entries(fields).flatMap(([name, value]) =>
          [value ?? []]
            .flat()
            .map((each, position) => <input type="hidden" name={name} value={each} key={`${name}-${position}`} />),
        )}
        <div class="actions">
          <Button size="large">{words.submit}</Button>
        </div>
      </Form>
    </>
  )
}
