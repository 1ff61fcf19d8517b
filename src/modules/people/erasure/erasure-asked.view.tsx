import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { peoplePaths } from "../people.paths.js"
import { erasureWords } from "./erasure.words.js"

interface ErasureAskedProps {
  readonly language: Language
  readonly timeZone: string
  readonly dueAt: Temporal.Instant
  /** Left out where a heading of the page says it. */
  readonly title?: string
}

/** The day when the account goes, and the way back. */
export function ErasureAsked({ language, timeZone, dueAt, title }: ErasureAskedProps) {
  const words = erasureWords[language]
  return (
    <Notice tone="warn" title={title}>
      <p>{words.asked({ dueAt, timeZone })}</p>
      <Form action={to(peoplePaths.keeping, language)}>
        <Button>{words.keep}</Button>
      </Form>
    </Notice>
  )
}
