import type { ComponentChildren } from "preact"
import { streams } from "../../../../engine/scoring/rule-set.js"
import type { Language } from "../../../../platform/wording.js"
import { Button } from "../../../../ui/button.js"
import { Checkbox, CheckboxGroup, RadioGroup } from "../../../../ui/choice-fields.js"
import { Form } from "../../../../ui/form.js"
import { type FormState, typedText } from "../../../../ui/form-state.js"
import { SuggestionField } from "../../../../ui/suggestion-field.js"
import { TextField } from "../../../../ui/text-fields.js"
import { to } from "../../../../web/paths.js"
import { organisationsPaths } from "../../../organisations/index.js"
import { listsWords } from "../../lists/lists.words.js"
import { goalCodes, interestCodes, pathCodes } from "../../lists/mentoring-lists.js"
import { streamChoices } from "../../lists/stream-choices.js"
import { aims, joiningRules, programmeModes } from "../programme-settings.js"
import { settingsWords } from "./settings.words.js"

interface SettingsProps {
  readonly language: Language
  readonly form: FormState
  readonly action: string
}

interface FrameProps extends SettingsProps {
  readonly lead: string
  readonly children: ComponentChildren
}

function SettingsForm({ language, form, action, lead, children }: FrameProps) {
  return (
    <>
      <p class="lead">{lead}</p>
      <Form action={action}>
        <input type="hidden" name="revision" value={typedText(form, "revision")} />
        {children}
        <div class="actions">
          <Button>{settingsWords[language].save}</Button>
        </div>
      </Form>
    </>
  )
}

interface JoiningProps extends SettingsProps {
  /** Those whose people may join. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
}

export function Joining({ organisations, ...props }: JoiningProps) {
  const { language, form } = props
  const words = settingsWords[language].joining
  return (
    <SettingsForm {...props} lead={words.lead}>
      <RadioGroup
        form={form}
        name="joining"
        label={words.joining}
        choices={joiningRules.map((value) => ({ value, label: words.rules[value], hint: words.rulesHint[value] }))}
      />
      {organisations.length > 0 && (
        <CheckboxGroup
          form={form}
          name="organisationIds"
          label={words.organisations}
          hint={words.organisationsHint}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          tight
        />
      )}
      <SuggestionField
        form={form}
        name="organisation"
        label={words.organisation}
        suggestions={to(organisationsPaths.suggestions, language)}
        optional
      />
      <CheckboxGroup
        form={form}
        name="streams"
        label={words.streams}
        hint={words.streamsHint}
        choices={streamChoices(streams, language)}
      />
    </SettingsForm>
  )
}

export function Ways(props: SettingsProps) {
  const { language, form } = props
  const words = settingsWords[language].ways
  return (
    <SettingsForm {...props} lead={words.lead}>
      <CheckboxGroup
        form={form}
        name="modes"
        label={words.modes}
        choices={programmeModes.map((value) => ({
          value,
          label: words.modeNames[value],
          hint: words.modeHints[value],
        }))}
      />
      <Checkbox
        form={form}
        name="asksMentorEachTime"
        label={words.asksMentorEachTime}
        hint={words.asksMentorEachTimeHint}
      />
      <RadioGroup
        form={form}
        name="aim"
        label={words.aim}
        choices={aims.map((value) => ({ value, label: words.aims[value], hint: words.aimHints[value] }))}
      />
      <Delays language={language} form={form} />
    </SettingsForm>
  )
}

function Delays({ language, form }: Omit<SettingsProps, "action">) {
  const words = settingsWords[language].ways
  return (
    <>
      <TextField
        form={form}
        name="answerDays"
        label={words.answerDays}
        hint={words.answerDaysHint}
        inputmode="numeric"
        width="s"
      />
      <TextField
        form={form}
        name="reminderDays"
        label={words.reminderDays}
        hint={words.reminderDaysHint}
        width="m"
        optional
      />
      <TextField
        form={form}
        name="serviceWeeks"
        label={words.serviceWeeks}
        hint={words.serviceWeeksHint}
        inputmode="numeric"
        width="s"
      />
      <TextField
        form={form}
        name="firstMeetingDays"
        label={words.firstMeetingDays}
        hint={words.firstMeetingDaysHint}
        width="m"
      />
    </>
  )
}

export function Lists(props: SettingsProps) {
  const { language, form } = props
  const words = settingsWords[language].lists
  const { goals, interests, paths } = listsWords[language]
  return (
    <SettingsForm {...props} lead={words.lead}>
      <CheckboxGroup
        form={form}
        name="goals"
        label={words.goals}
        choices={goalCodes.map((value) => ({ value, label: goals[value] }))}
        tight
      />
      <CheckboxGroup
        form={form}
        name="interests"
        label={words.interests}
        choices={interestCodes.map((value) => ({ value, label: interests[value] }))}
        tight
        optional
      />
      <CheckboxGroup
        form={form}
        name="paths"
        label={words.paths}
        choices={pathCodes.map((value) => ({ value, label: paths[value] }))}
        tight
        optional
      />
    </SettingsForm>
  )
}
