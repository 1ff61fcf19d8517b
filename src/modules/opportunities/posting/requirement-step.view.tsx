import type { ComponentChildren } from "preact"
import { Checkbox, Fieldset, SelectField } from "../../../ui/choice-fields.js"
import { FieldsetFrame } from "../../../ui/field-frame.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { suggestionPaths } from "../../classification/index.js"
import { weekdays } from "../../people/index.js"
import { listsWords } from "../lists/lists.words.js"
import { askedLevels, languageComponents, securityLevels, timePeriods } from "../lists/marketplace-lists.js"
import { opportunityWords } from "../opportunity/opportunity.words.js"
import { longest } from "./content.js"
import { postingWords } from "./posting.words.js"
import { dayName, languageName, rowNames } from "./step.forms.js"
import { StepFrame, type StepProps } from "./step-frame.view.js"

type Option = { readonly value: string; readonly label: string }

interface RequirementStepProps extends StepProps {
  readonly educationLevels: readonly Option[]
  readonly zones: readonly Option[]
}

export function RequirementStep(props: RequirementStepProps) {
  const { language, form, educationLevels } = props
  const words = postingWords[language]
  const lists = listsWords[language]
  return (
    <StepFrame {...props} step={3}>
      <Skills {...props} />
      <SuggestionField
        form={form}
        name="occupation"
        label={words.occupation}
        suggestions={to(suggestionPaths.occupation, language)}
        optional
      />
      <SelectField
        form={form}
        name="educationLevel"
        label={words.educationLevel}
        options={educationLevels}
        withEmpty
        optional
      />
      <Time language={language} form={form} />
      <Schedule {...props} />
      <Checkbox form={form} name="isRemote" label={words.isRemote} />
      <SuggestionField
        form={form}
        name="municipality"
        label={words.municipality}
        hint={words.municipalityHint}
        suggestions={to(suggestionPaths.place, language)}
      />
      <SelectField
        form={form}
        name="securityLevel"
        label={words.securityLevel}
        options={securityLevels.map((value) => ({ value, label: lists.securityLevels[value] }))}
        withEmpty
        optional
      />
      <Languages language={language} form={form} />
    </StepFrame>
  )
}

type Part = Pick<RequirementStepProps, "language" | "form">

function Skills({ language, form }: Part) {
  const words = postingWords[language]
  const names = rowNames("skills", longest.skills)
  const filled = names.filter((name) => typedText(form, name) !== "").length
  return (
    <Fieldset legend={words.skills}>
      <p class="hint">{words.skillsHint}</p>
      {names.slice(0, Math.max(3, filled + 2)).map((name, index) => (
        <div class="field" key={name}>
          <SuggestionField
            form={form}
            name={name}
            label={words.skill({ n: index + 1 })}
            suggestions={to(suggestionPaths.skill, language)}
            optional
          />
          <Checkbox form={form} name={`${name}-essential`} label={words.essential} />
        </div>
      ))}
    </Fieldset>
  )
}

function Time({ language, form }: Part) {
  const words = postingWords[language]
  return (
    <Fieldset legend={words.time}>
      <div class="inline">
        <TextField
          form={form}
          name="timeMinutes"
          label={words.hours}
          hint={words.hoursHint}
          inputmode="decimal"
          width="s"
          maxlength={8}
        />
        <SelectField
          form={form}
          name="timePeriod"
          label={words.period}
          options={timePeriods.map((value) => ({ value, label: listsWords[language].timePeriods[value] }))}
          width="m"
        />
      </div>
    </Fieldset>
  )
}

/** Folded until something is there, or at fault. */
function Folded({
  title,
  form,
  names,
  children,
}: {
  readonly title: string
  readonly form: FormState
  readonly names: readonly string[]
  readonly children: ComponentChildren
}) {
  const isOpen = names.some((name) => typedText(form, name) !== "" || form.errors[name] !== undefined)
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

function Schedule({ language, form, zones }: RequirementStepProps) {
  const words = postingWords[language]
  const { days } = opportunityWords[language]
  return (
    <Folded title={words.schedule} form={form} names={weekdays.map(dayName)}>
      <SelectField form={form} name="timeZone" label={words.zone} options={zones} />
      <FieldsetFrame form={form} name="schedule" label={words.schedule} hint={words.scheduleExample} optional>
        {weekdays.map((day) => (
          <div class="inline" key={day}>
            <TextField form={unmarked(form)} name={dayName(day)} label={words.startOf({ day: days[day] })} width="s" />
            <TextField
              form={unmarked(form)}
              name={`schedule-${day}-length`}
              label={words.lengthOf({ day: days[day] })}
              width="s"
            />
          </div>
        ))}
      </FieldsetFrame>
    </Folded>
  )
}

/** The group says once what is at fault in one of its fields. */
const unmarked = ({ values }: FormState): FormState => ({ values, errors: {} })

function Languages({ language, form }: Part) {
  const words = postingWords[language]
  const lists = listsWords[language]
  const levels = askedLevels.map((value) => ({ value, label: lists.askedLevels[value] }))
  const fields = (["fr", "en"] as const).flatMap((official) =>
    languageComponents.map((component) => ({ official, component, name: languageName(official, component) })),
  )
  return (
    <Folded title={words.languages} form={form} names={fields.map(({ name }) => name)}>
      <div class="halves">
        {(["fr", "en"] as const).map((official) => (
          <Fieldset key={official} legend={lists.officialLanguages[official]}>
            {languageComponents.map((component) => (
              <SelectField
                key={component}
                form={form}
                name={languageName(official, component)}
                label={lists.languageComponents[component]}
                options={[{ value: "", label: words.notAsked }, ...levels]}
              />
            ))}
          </Fieldset>
        ))}
      </div>
    </Folded>
  )
}
