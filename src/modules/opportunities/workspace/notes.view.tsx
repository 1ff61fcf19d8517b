import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { TextArea } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { Application } from "../applications/application.store.js"
import { addressOf } from "../applications/applications.paths.js"
import type { ApplicationNote } from "./note.store.js"
import { workspacePaths } from "./workspace.paths.js"
import { workspaceWords } from "./workspace.words.js"

interface NotesProps {
  readonly language: Language
  readonly application: Application
  readonly notes: readonly ApplicationNote[]
  readonly zone: string
  /** Drawn with the form. */
  readonly noteKey: string
  readonly form: FormState
}

export function Notes({ language, application, notes, zone, noteKey, form }: NotesProps) {
  const { notes: words } = workspaceWords[language]
  return (
    <section class="section" aria-labelledby="notes">
      <h2 id="notes">{words.title}</h2>
      <p>{words.lead}</p>
      {notes.length > 0 && (
        <Rows
          rows={notes.map(({ id, body, writerName, writtenAt }) => ({
            key: id,
            content: (
              <>
                <p>{body}</p>
                <p class="small muted">
                  {words.by({ name: writerName })}, <Time at={writtenAt} zone={zone} />
                </p>
              </>
            ),
          }))}
        />
      )}
      <Form action={to(workspacePaths.notes, language, addressOf(application))}>
        <input type="hidden" name="key" value={noteKey} />
        <TextArea form={form} name="note" label={words.label} rows={3} />
        <Button variant="second">{words.button}</Button>
      </Form>
    </section>
  )
}
