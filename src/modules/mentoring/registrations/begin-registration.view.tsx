import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Notice } from "../../../ui/notice.js"
import { to } from "../../../web/paths.js"
import { organisationsPaths } from "../../organisations/index.js"
import { streamChoices } from "../lists/stream-choices.js"
import type { Stream } from "./registration.js"
import { roles } from "./registrations.forms.js"
import { registrationsPaths } from "./registrations.paths.js"
import { registrationsWords } from "./registrations.words.js"

interface BeginRegistrationProps {
  readonly language: Language
  readonly programmeId: string
  readonly programmeName: string
  readonly streams: readonly Stream[]
  /** Why she cannot join, where that is so. */
  readonly obstacle: "closed" | "not-for-you" | undefined
  readonly form: FormState
}

export function BeginRegistration({ language, programmeName, obstacle, ...rest }: BeginRegistrationProps) {
  const words = registrationsWords[language].begin
  return (
    <>
      <h1>{words.title({ programme: programmeName })}</h1>
      <p class="lead">{words.lead}</p>
      {obstacle === "closed" && (
        <Notice tone="warn">
          <p>{words.closed}</p>
        </Notice>
      )}
      {obstacle === "not-for-you" && (
        <Notice tone="warn">
          <p>
            {words.notForYou} <a href={to(organisationsPaths.mine, language)}>{words.memberships}</a>
          </p>
        </Notice>
      )}
      {obstacle === undefined && <BeginForm language={language} {...rest} />}
    </>
  )
}

function BeginForm({
  language,
  programmeId,
  streams,
  form,
}: Pick<BeginRegistrationProps, "language" | "programmeId" | "streams" | "form">) {
  const words = registrationsWords[language]
  return (
    <>
      <p>{words.begin.adults}</p>
      <Form action={to(registrationsPaths.mine, language, { programme: programmeId })}>
        <RadioGroup
          form={form}
          name="role"
          label={words.begin.role}
          choices={roles.map((value) => ({ value, label: words.begin.roles[value] }))}
        />
        {streams.length > 1 && (
          <RadioGroup form={form} name="stream" label={words.begin.stream} choices={streamChoices(streams, language)} />
        )}
        <div class="actions">
          <Button>{words.begin.submit}</Button>
        </div>
      </Form>
    </>
  )
}
