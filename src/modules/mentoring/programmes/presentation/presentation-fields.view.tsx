import type { ComponentChildren } from "preact"
import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { Checkbox, Fieldset, RadioGroup, SelectField } from "../../../../ui/choice-fields.js"
import { Form } from "../../../../ui/form.js"
import { type FormState, typedText } from "../../../../ui/form-state.js"
import { Notice } from "../../../../ui/notice.js"
import { EmailField, TextArea, TextField } from "../../../../ui/text-fields.js"
import { presentationWords } from "./presentation.words.js"

interface FieldsProps {
  readonly language: Language
  readonly form: FormState
  readonly zones: readonly { readonly value: string; readonly label: string }[]
}

interface PresentationFormProps extends FieldsProps {
  readonly action: string
  readonly submit: string
  /** Of a programme that exists: the older of its two texts. */
  readonly stale?: Language | undefined
  /** Before the other fields: the choice of a host. */
  readonly children?: ComponentChildren
}

/** What a programme says of itself: when it starts, and later. */
export function PresentationForm({ action, submit, stale, children, ...fields }: PresentationFormProps) {
  const words = presentationWords[fields.language]
  const revision = typedText(fields.form, "revision")
  return (
    <>
      {stale && (
        <Notice tone="warn">
          <p>{words.stale[stale]}</p>
        </Notice>
      )}
      <Form action={action}>
        {revision && <input type="hidden" name="revision" value={revision} />}
        {children}
        <NameAndPurpose {...fields} />
        {revision && <Checkbox form={fields.form} name="agree" label={words.agree} hint={words.agreeHint} />}
        <ContactAndTime {...fields} />
        <div class="actions">
          <Button>{submit}</Button>
        </div>
      </Form>
    </>
  )
}

function NameAndPurpose({ language, form }: Pick<FieldsProps, "language" | "form">) {
  const words = presentationWords[language]
  return (
    <Fieldset legend={words.names}>
      <p class="hint">{words.namesHint}</p>
      <div class="halves">
        <div>
          <TextField form={form} name="nameFr" label={words.nameFr} lang="fr" maxlength={120} />
          <TextArea form={form} name="purposeFr" label={words.purposeFr} hint={words.purposeHint} lang="fr" />
        </div>
        <div>
          <TextField form={form} name="nameEn" label={words.nameEn} lang="en" maxlength={120} />
          <TextArea form={form} name="purposeEn" label={words.purposeEn} hint={words.purposeHint} lang="en" />
        </div>
      </div>
    </Fieldset>
  )
}

function ContactAndTime({ language, form, zones }: FieldsProps) {
  const words = presentationWords[language]
  return (
    <>
      <Fieldset legend={words.contact}>
        <TextField form={form} name="contactName" label={words.contactName} hint={words.contactNameHint} />
        <EmailField
          form={form}
          name="contactAddress"
          label={words.contactAddress}
          hint={words.contactAddressHint}
          autocomplete="off"
        />
      </Fieldset>
      <SelectField form={form} name="timeZone" label={words.timeZone} hint={words.timeZoneHint} options={zones} />
      <RadioGroup
        form={form}
        name="couldIncludeMinors"
        label={words.age}
        choices={[
          { value: "no", label: words.ages.no },
          { value: "yes", label: words.ages.yes, hint: words.agesHint.yes },
        ]}
      />
    </>
  )
}
