import type { ComponentChildren } from "preact"
import { expertiseLevels, officialLanguages } from "../../../../engine/scoring/participant.js"
import type { Language } from "../../../../platform/wording.js"
import { Checkbox, CheckboxGroup, Fieldset, RadioGroup, SelectField } from "../../../../ui/choice-fields.js"
import type { FormState } from "../../../../ui/form-state.js"
import { SuggestionField } from "../../../../ui/suggestion-field.js"
import { TextArea, TextField } from "../../../../ui/text-fields.js"
import { to } from "../../../../web/paths.js"
import { suggestionPaths } from "../../../classification/index.js"
import { listsWords } from "../../lists/lists.words.js"
import type { ValueItemCode } from "../../lists/mentoring-lists.js"
import { answersWords } from "./answers.words.js"
import { describePlace } from "./describe-answer.js"
import type { Option, Options } from "./read-options.js"
import { audiences, type Control, type FieldCode, fieldNamed } from "./registration-fields.js"
import { boxName, countsName, partName, rankName, ranks, seenByName } from "./section.forms.js"
import { WeekField } from "./week-field.view.js"

export interface AnswerFieldProps {
  readonly language: Language
  readonly form: FormState
  readonly code: FieldCode
  readonly options: Options
  /** Ways of working that the programme asks for. */
  readonly items: readonly ValueItemCode[]
  /** What she offers, as it is kept. */
  readonly offered: readonly Option[]
}

/** One question, what it is for and who sees the answer. */
export function AnswerField(props: AnswerFieldProps) {
  const { language, code } = props
  const { control } = fieldNamed(code)
  const body = (
    <>
      {controls[control](props)}
      <AnswerChoices {...props} />
    </>
  )
  // A single control names its question itself.
  if (!severalControls.includes(control)) return <div class="card">{body}</div>
  return (
    <div class="card">
      <Fieldset legend={answersWords[language].fields[code].label}>{body}</Fieldset>
    </div>
  )
}

const severalControls: readonly Control[] = ["ranked", "items", "levels", "strengths"]

const controls: Readonly<Record<Control, (props: AnswerFieldProps) => ComponentChildren>> = {
  ranked: (props) => <RankedFields {...props} />,
  several: (props) => <SeveralField {...props} />,
  one: ({ language, form, code, options }) => (
    <SelectField
      form={form}
      name={code}
      {...wordsOf(language, code)}
      options={[{ value: "", label: answersWords[language].noAnswer }, ...flatOptions(options, code)]}
      optional
    />
  ),
  items: (props) => <ItemFields {...props} />,
  levels: (props) => <LevelFields {...props} />,
  strengths: (props) => <StrengthFields {...props} />,
  week: ({ language, form, code }) => (
    <WeekField language={language} form={form} name={code} {...wordsOf(language, code)} />
  ),
  place: ({ language, form, code }) => (
    <SuggestionField
      form={form}
      name={code}
      {...wordsOf(language, code)}
      suggestions={to(suggestionPaths.place, language)}
      optional
    />
  ),
  line: ({ language, form, code }) => (
    <TextField form={form} name={code} {...wordsOf(language, code)} maxlength={150} optional />
  ),
  text: ({ language, form, code }) => (
    <TextArea form={form} name={code} {...wordsOf(language, code)} maxlength={2000} optional />
  ),
}

function wordsOf(language: Language, code: FieldCode) {
  const { label, hint } = answersWords[language].fields[code]
  return { label, ...(hint !== undefined && { hint }) }
}

function flatOptions(options: Options, code: FieldCode): readonly Option[] {
  const source = fieldNamed(code).options
  if (source === undefined) return []
  return source === "goals" ? options.goals.flatMap((group) => group.options) : options[source]
}

function RankedFields({ language, form, code, options }: AnswerFieldProps) {
  const words = answersWords[language]
  return (
    <>
      {ranks.map((rank) => (
        <SelectField
          key={rank}
          form={form}
          name={rankName(code, rank)}
          label={words.rank({ rank })}
          options={[{ value: "", label: words.noGoal }, ...options.goals]}
          optional
        />
      ))}
      <SkillBox language={language} form={form} code={code} />
    </>
  )
}

/** What the list lacks: a skill of the classification, which counts from its addition on. */
function SkillBox({ language, form, code }: Pick<AnswerFieldProps, "language" | "form" | "code">) {
  const words = answersWords[language]
  return (
    <SuggestionField
      form={form}
      name={boxName(code)}
      label={words.anotherSkill}
      hint={words.anotherSkillHint}
      suggestions={to(suggestionPaths.skill, language)}
      optional
    />
  )
}

function SeveralField(props: AnswerFieldProps) {
  const { language, form, code, options } = props
  return (
    <>
      <CheckboxGroup
        form={form}
        name={code}
        {...wordsOf(language, code)}
        choices={flatOptions(options, code)}
        tight
        optional
      />
      {fieldNamed(code).options === "goals" && <SkillBox language={language} form={form} code={code} />}
    </>
  )
}

const placements = [-2, -1, 0, 1, 2]

function ItemFields({ language, form, code, items }: AnswerFieldProps) {
  const words = answersWords[language]
  return items.map((item) => (
    <RadioGroup
      key={item}
      form={form}
      name={partName(code, item)}
      label={words.poles(listsWords[language].values[item])}
      choices={[
        ...placements.map((place) => ({ value: String(place), label: describePlace(language, item, place) })),
        { value: "", label: words.noAnswer },
      ]}
      tight
    />
  ))
}

function LevelFields({ language, form, code }: AnswerFieldProps) {
  const words = answersWords[language]
  const levels = Object.entries(words.levels).map(([value, label]) => ({ value, label }))
  return (
    <>
      {wordsOf(language, code).hint !== undefined && <p class="hint">{wordsOf(language, code).hint}</p>}
      {officialLanguages.map((official) => (
        <SelectField
          key={official}
          form={form}
          name={partName(code, official)}
          label={words.languages[official]}
          options={[{ value: "", label: words.noAnswer }, ...levels]}
          width="m"
        />
      ))}
    </>
  )
}

/** One for each subject that she offers and has saved: no more are asked of her than she chose. */
function StrengthFields({ language, form, code, offered }: AnswerFieldProps) {
  const words = answersWords[language]
  if (offered.length === 0) return <p>{words.noStrengths}</p>
  const levels = expertiseLevels.map((value) => ({ value, label: words.strengths[value] }))
  return (
    <>
      <p class="hint">{wordsOf(language, code).hint}</p>
      {offered.map(({ value, label }) => (
        <SelectField
          key={value}
          form={form}
          name={partName(code, value)}
          label={label}
          options={[{ value: "", label: words.noAnswer }, ...levels]}
          width="m"
        />
      ))}
    </>
  )
}

/** Who sees the answer and whether it counts, beside the question itself. */
function AnswerChoices({ language, form, code }: AnswerFieldProps) {
  const words = answersWords[language]
  const { fixed, counts } = fieldNamed(code)
  return (
    <>
      {fixed ? (
        <p class="small muted">{words.coordinationOnly}</p>
      ) : (
        <SelectField
          form={form}
          name={seenByName(code)}
          label={words.whoSees}
          options={audiences.map((value) => ({ value, label: words.seenBy[value] }))}
        />
      )}
      {counts === "chosen" ? (
        <Checkbox form={form} name={countsName(code)} label={words.countsInPairing} />
      ) : (
        <p class="small muted">{words[counts]}</p>
      )}
    </>
  )
}
