import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Checkbox, CheckboxGroup, Fieldset, SelectField } from "../../../ui/choice-fields.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { TextField } from "../../../ui/text-fields.js"
import { capabilities } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { hostPaths } from "../host.paths.js"
import { listTimeZones } from "./list-time-zones.js"
import { settingsWords } from "./settings.words.js"

interface OperationSettingsProps {
  readonly language: Language
  readonly form: FormState
  readonly seen: string
}

export function OperationSettings({ language, form, seen }: OperationSettingsProps) {
  const words = settingsWords[language]
  return (
    <Form action={to(hostPaths.operationSettings, language)}>
      <input type="hidden" name="seen" value={seen} />
      <Fieldset legend={words.time}>
        <SelectField
          form={form}
          name="timeZone"
          label={words.fields.timeZone}
          hint={words.timeZoneHint}
          options={listTimeZones(language)}
        />
      </Fieldset>
      <CheckboxGroup
        form={form}
        name="capabilities"
        label={words.fields.capabilities}
        hint={words.servicesHint}
        choices={capabilities.map((name) => ({ value: name, label: words.capabilities[name] }))}
      />
      <Checkbox
        form={form}
        name="programmeApproval"
        label={words.fields.programmeApproval}
        hint={words.programmeApprovalHint}
      />
      <TextField
        form={form}
        name="offerAnswerDays"
        label={words.fields.offerAnswerDays}
        hint={words.offerAnswerDaysHint}
        inputmode="numeric"
        width="s"
      />
      <Checkbox
        form={form}
        name="opportunityReview"
        label={words.fields.opportunityReview}
        hint={words.opportunityReviewHint}
      />
      <Checkbox
        form={form}
        name="opportunityTitleAlone"
        label={words.fields.opportunityTitleAlone}
        hint={words.opportunityTitleAloneHint}
      />
      <Fieldset legend={words.keeping}>
        <p class="hint">{words.keepingHint}</p>
        {(["retention-messages", "retention-notices", "retention-helpMessages"] as const).map((name) => (
          <TextField key={name} form={form} name={name} label={words.fields[name]} inputmode="numeric" width="s" />
        ))}
      </Fieldset>
      <div class="actions">
        <Button>{words.save}</Button>
      </div>
    </Form>
  )
}
