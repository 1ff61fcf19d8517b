import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { to } from "../../../web/paths.js"
import { noticesPaths } from "../notices.paths.js"
import { rhythmsWords } from "./rhythms.words.js"

interface UnsubscriptionProps {
  readonly language: Language
  readonly link: { readonly kind: string; readonly token: string }
  /** What the e-mails are about. */
  readonly label: string
  readonly isStopped: boolean
}

/** Reached from a message, without signing in: says what the link stops, or what it has stopped. */
export function Unsubscription({ language, link, label, isStopped }: UnsubscriptionProps) {
  const words = rhythmsWords[language].unsubscription
  return (
    <>
      <h1>{isStopped ? words.stoppedTitle : words.title}</h1>
      <p class="lead">{isStopped ? words.stopped({ label }) : words.question({ label })}</p>
      <Form action={to(noticesPaths.unsubscription, language, link)}>
        <div class="actions">
          {isStopped ? (
            <Button name="resume" value="yes" variant="second">
              {words.resume}
            </Button>
          ) : (
            <Button>{words.stop}</Button>
          )}
          <a href={to(noticesPaths.settings, language)}>{words.settings}</a>
        </div>
      </Form>
    </>
  )
}
