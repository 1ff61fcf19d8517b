import { criteria } from "../../../../engine/scoring/criterion.js"
import { languageLevels } from "../../../../engine/scoring/participant.js"
import { levelRules, originRules } from "../../../../engine/scoring/rule-set.js"
import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { Checkbox, CheckboxGroup, Fieldset, RadioGroup, SelectField } from "../../../../ui/choice-fields.js"
import { Form } from "../../../../ui/form.js"
import { type FormState, typedText } from "../../../../ui/form-state.js"
import { TextField } from "../../../../ui/text-fields.js"
import { listsWords } from "../../lists/lists.words.js"
import { valueItemCodes } from "../../lists/mentoring-lists.js"
import { reasonsWords } from "../../reasons/reasons.words.js"
import { rulesWords } from "./rules.words.js"

interface FieldsProps {
  readonly language: Language
  readonly form: FormState
}

interface RulesFormProps extends FieldsProps {
  readonly action: string
}

/** The rules of one stream: what a match is made of, and what it takes. */
export function RulesForm({ language, form, action }: RulesFormProps) {
  const words = rulesWords[language]
  return (
    <Form action={action}>
      <input type="hidden" name="version" value={typedText(form, "version")} />
      <Weights language={language} form={form} />
      <Threshold language={language} form={form} />
      <Gates language={language} form={form} />
      <ValueItems language={language} form={form} />
      <div class="actions">
        <Button name="act" value="preview" variant="second">
          {words.preview}
        </Button>
        <Button name="act" value="save">
          {words.save}
        </Button>
      </div>
    </Form>
  )
}

function Points({
  form,
  name,
  label,
  hint,
}: Omit<FieldsProps, "language"> & { name: string; label: string; hint?: string }) {
  return <TextField form={form} name={name} label={label} hint={hint} inputmode="numeric" width="s" />
}

function Weights({ language, form }: FieldsProps) {
  const words = rulesWords[language]
  return (
    <Fieldset legend={words.weights}>
      <p class="hint">{words.weightsHint}</p>
      {criteria.map((criterion) => (
        <Points
          key={criterion}
          form={form}
          name={`weight.${criterion}`}
          label={reasonsWords[language].criteria[criterion]}
        />
      ))}
    </Fieldset>
  )
}

function Threshold({ language, form }: FieldsProps) {
  const words = rulesWords[language]
  return (
    <Fieldset legend={words.threshold}>
      <p class="hint">{words.thresholdHint}</p>
      {(["first", "weekly", "last"] as const).map((name) => (
        <Points key={name} form={form} name={name} label={words[name]} />
      ))}
    </Fieldset>
  )
}

function Gates({ language, form }: FieldsProps) {
  const words = rulesWords[language]
  return (
    <Fieldset legend={words.gates}>
      <p class="hint">{words.gatesHint}</p>
      <RadioGroup
        form={form}
        name="origin"
        label={words.origin}
        choices={originRules.map((value) => ({ value, label: words.origins[value] }))}
      />
      <RadioGroup
        form={form}
        name="levels"
        label={words.levels}
        choices={levelRules.map((value) => ({ value, label: words.levelRules[value] }))}
      />
      <SelectField
        form={form}
        name="language"
        label={words.language}
        options={languageLevels.map((value) => ({ value, label: words.languages[value] }))}
      />
      <Checkbox form={form} name="practice" label={words.practice} />
      <Points form={form} name="reportingLevels" label={words.reportingLevels} hint={words.reportingLevelsHint} />
      <Points form={form} name="commonParts" label={words.commonParts} hint={words.commonPartsHint} />
      <Points form={form} name="farthest" label={words.farthest} hint={words.farthestHint} />
    </Fieldset>
  )
}

function ValueItems({ language, form }: FieldsProps) {
  const words = rulesWords[language]
  const { values } = listsWords[language]
  return (
    <CheckboxGroup
      form={form}
      name="valueItems"
      label={words.values}
      hint={words.valuesHint}
      choices={valueItemCodes.map((value) => ({ value, label: words.pole(values[value]) }))}
      tight
      optional
    />
  )
}
