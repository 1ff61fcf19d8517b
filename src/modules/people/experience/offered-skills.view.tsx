import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { CheckboxGroup } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { to } from "../../../web/paths.js"
import { nameIn } from "../../classification/index.js"
import type { NamedConcept } from "../profile/current-concepts.js"
import { skillsPaths } from "../skills/skills.paths.js"
import { experiencePaths } from "./experience.paths.js"
import { experienceWords } from "./experience.words.js"

interface OfferedSkillsProps {
  readonly language: Language
  readonly form: FormState
  readonly experienceKey: string
  readonly occupation: NamedConcept
  readonly skills: readonly NamedConcept[]
}

export function OfferedSkills({ language, form, experienceKey, occupation, skills }: OfferedSkillsProps) {
  const words = experienceWords[language].offered
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead({ occupation: nameIn(language, occupation.title).text })}</p>
      {skills.length === 0 ? (
        <>
          <p>{words.none}</p>
          <div class="actions">
            <Onward language={language} />
          </div>
        </>
      ) : (
        <Form action={to(experiencePaths.skills, language, { key: experienceKey })}>
          <CheckboxGroup
            form={form}
            name="skills"
            label={words.skills}
            choices={skills.map(({ code, title }) => ({ value: code, label: nameIn(language, title).text }))}
            tight
          />
          <div class="actions">
            <Button>{words.submit}</Button>
            <Onward language={language} />
          </div>
        </Form>
      )}
    </>
  )
}

function Onward({ language }: Pick<OfferedSkillsProps, "language">) {
  const words = experienceWords[language].offered
  return (
    <>
      <a href={to(skillsPaths.adding, language)}>{words.more}</a>
      <a href={to(experiencePaths.list, language)}>{words.back}</a>
    </>
  )
}
