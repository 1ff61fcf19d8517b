import type { ComponentChildren } from "preact"
import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { Checkbox, Fieldset, SelectField } from "../../../../ui/choice-fields.js"
import { Form } from "../../../../ui/form.js"
import { type FormState, typedText } from "../../../../ui/form-state.js"
import { TextArea, TextField } from "../../../../ui/text-fields.js"
import { audiences, families, fieldRules, typeFields } from "../opportunity-type.js"
import { typesWords } from "../types.words.js"
import { ruleField } from "./type.forms.js"
import { typeDeskWords } from "./type-desk.words.js"

interface FieldsProps {
  readonly language: Language
  readonly form: FormState
}

interface TypeEditorProps extends FieldsProps {
  readonly title: string
  readonly action: string
  readonly isNew: boolean
  /** What saving would change, once it was asked for. */
  readonly review?: ComponentChildren
}

/** All that is said of one kind. */
export function TypeEditor({ language, form, title, action, isNew, review }: TypeEditorProps) {
  const words = typeDeskWords[language]
  const fields = { language, form }
  return (
    <>
      <h1>{title}</h1>
      {review}
      <Form action={action} class="section">
        <input type="hidden" name="revision" value={typedText(form, "revision")} />
        {isNew && <TextField form={form} name="code" label={words.code} hint={words.codeHint} maxlength={40} />}
        <Names {...fields} />
        <Sides {...fields} />
        <Standing {...fields} />
        <Rules {...fields} />
        <Help {...fields} />
        <div class="actions">
          <Button name="act" value="review" variant={review === undefined ? "primary" : "second"}>
            {words.review}
          </Button>
          {review !== undefined && (
            <Button name="act" value="save">
              {words.save}
            </Button>
          )}
        </div>
      </Form>
    </>
  )
}

/** The reader's language first. */
const languagesFor = (language: Language) =>
  language === "fr"
    ? ([["Fr", "fr"] as const, ["En", "en"] as const] as const)
    : ([
        ["En", "en"],
        ["Fr", "fr"],
      ] as const)

function Names({ language, form }: FieldsProps) {
  const words = typeDeskWords[language]
  return (
    <Fieldset legend={words.names}>
      <div class="halves">
        {languagesFor(language).map(([suffix, lang]) => (
          <div key={lang}>
            <TextField form={form} name={`label${suffix}`} label={words.label[lang]} lang={lang} maxlength={80} />
            <TextArea form={form} name={`definition${suffix}`} label={words.definition[lang]} lang={lang} rows={3} />
          </div>
        ))}
      </div>
    </Fieldset>
  )
}

function Sides({ language, form }: FieldsProps) {
  const words = typeDeskWords[language]
  return (
    <Fieldset legend={words.sides}>
      <p class="hint">{words.sidesHint}</p>
      <div class="halves">
        {languagesFor(language).map(([suffix, lang]) => (
          <div key={lang}>
            {(["seeking", "offering"] as const).map((side) => (
              <TextField
                key={side}
                form={form}
                name={`${side}${suffix}`}
                label={words[side][lang]}
                lang={lang}
                maxlength={60}
                optional
              />
            ))}
          </div>
        ))}
      </div>
    </Fieldset>
  )
}

function Standing({ language, form }: FieldsProps) {
  const words = typeDeskWords[language]
  const names = typesWords[language]
  return (
    <Fieldset legend={words.place}>
      <SelectField
        form={form}
        name="family"
        label={words.family}
        withEmpty
        options={families.map((family) => ({ value: family, label: names.families[family] }))}
      />
      <SelectField
        form={form}
        name="audience"
        label={words.audience}
        withEmpty
        options={audiences.map((audience) => ({ value: audience, label: names.audiences[audience] }))}
      />
      <TextField form={form} name="position" label={words.position} inputmode="numeric" width="s" />
      <Checkbox form={form} name="isOffered" label={words.isOffered} />
    </Fieldset>
  )
}

function Rules({ language, form }: FieldsProps) {
  const words = typeDeskWords[language]
  return (
    <Fieldset legend={words.fields}>
      <div class="grid four">
        {typeFields.map((field) => (
          <SelectField
            key={field}
            form={form}
            name={ruleField(field)}
            label={words.typeFields[field]}
            options={fieldRules.map((rule) => ({ value: rule, label: words.rules[rule] }))}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function Help({ language, form }: FieldsProps) {
  const words = typeDeskWords[language]
  return (
    <Fieldset legend={words.help}>
      <div class="halves">
        {languagesFor(language).map(([suffix, lang]) => (
          <div key={lang}>
            {(["guidance", "template"] as const).map((text) => (
              <TextArea
                key={text}
                form={form}
                name={`${text}${suffix}`}
                label={words[text][lang]}
                lang={lang}
                rows={10}
                optional
              />
            ))}
          </div>
        ))}
      </div>
    </Fieldset>
  )
}
