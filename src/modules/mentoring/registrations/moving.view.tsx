import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { DateField } from "../../../ui/date-field.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { to } from "../../../web/paths.js"
import type { RegistrationMove } from "./registration.js"
import type { Registration } from "./registration.store.js"
import { registrationsPaths } from "./registrations.paths.js"
import { registrationsWords } from "./registrations.words.js"

interface MovingProps {
  readonly language: Language
  readonly registration: Registration
  readonly programmeName: string
  /** What the table of transitions lets the reader do now. */
  readonly moves: readonly RegistrationMove[]
  readonly back: string
  readonly form: FormState
}

export function Moving({ language, registration, programmeName, moves, back, form }: MovingProps) {
  const words = registrationsWords[language]
  const { id, side, status } = registration
  const hints: Partial<Record<RegistrationMove, string>> = words.moving.hints
  return (
    <>
      <h1>{words.moving.title}</h1>
      <p class="lead">
        {programmeName}, {words.stands({ side: words.sides[side], status: words.statuses[status] })}
      </p>
      <p>{words.moving.lead}</p>
      <Form action={to(registrationsPaths.changes, language, { id })}>
        <RadioGroup
          form={form}
          name="act"
          label={words.moving.act}
          choices={moves.map((value) => ({ value, label: words.moving.acts[value], hint: hints[value] }))}
        />
        {moves.some((move) => move === "pause" || move === "leave") && (
          <DateField
            form={form}
            name="awayUntil"
            label={words.moving.awayUntil}
            hint={words.moving.awayUntilHint}
            optional
          />
        )}
        <div class="actions">
          <Button>{words.moving.submit}</Button>
          <a href={back}>{words.toSummary}</a>
        </div>
      </Form>
    </>
  )
}
