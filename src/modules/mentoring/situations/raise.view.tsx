import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { TextArea } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { longestQuestion, type RaisedKind } from "./situation.js"
import { situationsPaths } from "./situations.paths.js"
import { situationsWords } from "./situations.words.js"

interface RaiseProps {
  readonly language: Language
  /** Of the pairing. */
  readonly id: string
  readonly kind: RaisedKind
  readonly form: FormState
}

/** What one of the two says happens, once she has read what follows from it. */
export function Raise({ language, id, kind, form }: RaiseProps) {
  const words = situationsWords[language]
  const isQuestion = kind === "question"
  const isChange = kind === "new-organisation" || kind === "new-level"
  return (
    <>
      <h1>{words.kinds[kind]}</h1>
      <p class="lead">{words.texts[kind]}</p>
      {isChange && <p>{words.alsoDo[kind]}</p>}
      <Form action={to(situationsPaths.raise, language, { id, kind })}>
        <input type="hidden" name="key" value={typedText(form, "key")} />
        <TextArea
          form={form}
          name="question"
          label={isQuestion ? words.question : words.note}
          hint={words.noteHint}
          rows={4}
          maxlength={longestQuestion}
          optional={!isQuestion}
        />
        <Button>{words.submit[kind]}</Button>
      </Form>
    </>
  )
}
