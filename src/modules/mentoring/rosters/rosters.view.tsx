import { spreadsheetFormats } from "../../../platform/spreadsheets.js"
import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { Notice } from "../../../ui/notice.js"
import { rosterKinds } from "./export-roster.js"
import { rostersWords } from "./rosters.words.js"

interface RostersProps {
  readonly language: Language
  readonly address: string
}

/** Buttons, not links: taking a list away leaves a trace, and nothing that merely follows links may leave one. */
export function Rosters({ language, address }: RostersProps) {
  const words = rostersWords[language]
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Notice tone="info">
        <p>{words.never}</p>
        <p>{words.care}</p>
      </Notice>
      {rosterKinds.map((kind) => (
        <section key={kind} class="section" aria-labelledby={kind}>
          <h2 id={kind}>{words.kinds[kind].title}</h2>
          <p>{words.kinds[kind].text}</p>
          <Form action={address}>
            <input type="hidden" name="kind" value={kind} />
            <div class="actions">
              {spreadsheetFormats.map((format) => (
                <Button key={format} variant="second" name="format" value={format}>
                  {words.formats[format](words.kinds[kind])}
                </Button>
              ))}
            </div>
          </Form>
        </section>
      ))}
    </>
  )
}
