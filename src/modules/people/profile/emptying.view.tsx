import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "./profile.paths.js"
import { profileWords } from "./profile.words.js"
import type { SectionCode } from "./section.js"

interface EmptyingProps {
  readonly language: Language
  readonly code: SectionCode
  readonly title: string
  readonly backAddress: string
}

export function Emptying({ language, code, title, backAddress }: EmptyingProps) {
  const words = profileWords[language].emptying
  return (
    <>
      <h1>{words.title({ section: title })}</h1>
      <p class="lead">{words.text}</p>
      <Form action={to(profilePaths.emptying, language, { section: code })}>
        <div class="actions">
          <Button variant="danger">{words.submit}</Button>
          <a href={backAddress}>{words.keep}</a>
        </div>
      </Form>
    </>
  )
}
