import type { Language } from "../../../platform/wording.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { Chips } from "../../../ui/tag.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { nameIn, SuggestConceptLink, suggestionPaths } from "../../classification/index.js"
import { type Skill, skillLevels } from "./skills.js"
import { skillsWords } from "./skills.words.js"

export function skillInWords({ title, level, lastUsed }: Skill, language: Language): string {
  const words = skillsWords[language]
  return words.shown({
    title: nameIn(language, title).text,
    level: level === null ? undefined : words.levels[level],
    year: lastUsed === null ? undefined : String(lastUsed),
  })
}

interface ShownSkillsProps {
  readonly language: Language
  readonly skills: readonly Skill[]
}

export function ShownSkills({ language, skills }: ShownSkillsProps) {
  return <Chips chips={skills.map((skill) => ({ label: skillInWords(skill, language) }))} />
}

interface SkillFieldsProps {
  readonly language: Language
  readonly form: FormState
  /** Undefined while one is being added: a skill that is there keeps what it is. */
  readonly skill: Skill | undefined
}

export function SkillFields({ language, form, skill }: SkillFieldsProps) {
  const words = skillsWords[language]
  return (
    <>
      {skill === undefined ? (
        <>
          <SuggestionField
            form={form}
            name="skill"
            label={words.skill}
            hint={words.skillHint}
            suggestions={to(suggestionPaths.skill, language)}
          />
          <SuggestConceptLink language={language} list="skill" typed={form.errors.skill && typedText(form, "skill")} />
        </>
      ) : (
        <p>
          <strong>{nameIn(language, skill.title).text}</strong>
        </p>
      )}
      <RadioGroup
        form={form}
        name="level"
        label={words.level}
        hint={words.levelHint}
        choices={[
          ...skillLevels.map((value) => ({ value, label: words.levels[value], hint: words.levelHints[value] })),
          { value: "", label: words.noLevel },
        ]}
      />
      <TextField
        form={form}
        name="lastUsed"
        label={words.lastUsed}
        hint={words.lastUsedHint}
        inputmode="numeric"
        width="s"
        optional
      />
    </>
  )
}
