import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../accounts.paths.js"
import type { TermsDocument } from "./terms.js"
import { termsWords } from "./terms.words.js"

interface AcceptTermsProps {
  readonly language: Language
  readonly due: readonly TermsDocument[]
  /** Where the person was going; a path of this site. */
  readonly next: string | undefined
}

export function AcceptTerms({ language, due, next }: AcceptTermsProps) {
  const words = termsWords[language].accept
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ul>
        {due.map((document) => (
          <li key={document}>
            <a href={to(accountsPaths[document], language)}>{words.read[document]}</a>
          </li>
        ))}
      </ul>
      <Form action={to(accountsPaths.acceptTerms, language)}>
        {next !== undefined && <input type="hidden" name="next" value={next} />}
        <div class="actions">
          <Button size="large">{words.submit}</Button>
        </div>
      </Form>
      <Form action={to(accountsPaths.signOut, language)}>
        <Button variant="quiet">{words.later}</Button>
      </Form>
    </>
  )
}
