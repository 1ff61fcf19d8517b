import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { to } from "../../../web/paths.js"
import type { Programme } from "../programmes/programme.store.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"
import type { Standing } from "./standing.store.js"

interface MakingProps {
  readonly language: Language
  readonly programme: Programme
  readonly mentees: readonly Standing[]
  readonly mentors: readonly Standing[]
  readonly form: FormState
}

/** Two chosen by hand; where mentors are not asked each time, at most two others to choose from. */
export function Making({ language, programme, mentees, mentors, form }: MakingProps) {
  const { making: words } = proposalsWords[language]
  if (mentees.length === 0 || mentors.length === 0) return <p>{words.nobody}</p>
  const optionsOf = (people: readonly Standing[]) =>
    people.map(({ id, displayName }) => ({ value: id, label: displayName }))
  const others = programme.settings.asksMentorEachTime ? [] : (["second", "third"] as const)
  return (
    <>
      <p class="lead">{words.lead}</p>
      <Form action={to(proposalsPaths.making, language, { id: programme.id })}>
        <SelectField form={form} name="mentee" label={words.menteeLabel} options={optionsOf(mentees)} withEmpty />
        <SelectField form={form} name="mentor" label={words.mentorLabel} options={optionsOf(mentors)} withEmpty />
        {others.map((name) => (
          <SelectField
            key={name}
            form={form}
            name={name}
            label={words[`${name}Label`]}
            options={optionsOf(mentors)}
            withEmpty
            optional
          />
        ))}
        <Button>{words.button}</Button>
      </Form>
    </>
  )
}
