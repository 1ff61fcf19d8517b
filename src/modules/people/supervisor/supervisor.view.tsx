import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Icon } from "../../../ui/icon.js"
import { Notice } from "../../../ui/notice.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { profilePaths } from "../profile/profile.paths.js"
import { profileWords } from "../profile/profile.words.js"
import { supervisorWords } from "./supervisor.words.js"

interface SupervisorProps {
  readonly language: Language
  readonly form: FormState
}

export function Supervisor({ language, form }: SupervisorProps) {
  const words = supervisorWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Notice>
        <p>{words.promise}</p>
      </Notice>
      <Form action={to(profilePaths.supervisor, language)}>
        <TextField form={form} name="declared" label={words.declared} hint={words.declaredHint} optional />
        <div class="actions">
          <Button>{words.submit}</Button>
          <a href={to(profilePaths.mine, language)}>{profileWords[language].backToProfile}</a>
        </div>
      </Form>
    </>
  )
}

interface SupervisorRowProps {
  readonly language: Language
  readonly declared: string | undefined
}

/** On her own page, apart from the sections that others may see. */
export function SupervisorRow({ language, declared }: SupervisorRowProps) {
  const words = supervisorWords[language]
  return (
    <section class="section" aria-labelledby="supervisor">
      <div class="row row-ends">
        <h2 id="supervisor">{words.title}</h2>
        <a href={to(profilePaths.supervisor, language)}>
          {words.edit}
          <span class="hide">{profileWords[language].editSection({ section: words.title })}</span>
        </a>
      </div>
      <p>{declared ?? words.none}</p>
      <p class="small muted">
        <Icon name="lock" /> {words.rowText}
      </p>
    </section>
  )
}
