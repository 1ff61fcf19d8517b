import type { Language } from "../../../platform/wording.js"
import { Checkbox, Fieldset, RadioGroup, SelectField } from "../../../ui/choice-fields.js"
import { DateField } from "../../../ui/date-field.js"
import { type FormState, typedText } from "../../../ui/form-state.js"
import { Markdown } from "../../../ui/markdown.js"
import { Notice } from "../../../ui/notice.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { TextArea, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { organisationsPaths } from "../../organisations/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { listsWords } from "../lists/lists.words.js"
import { workAreas } from "../lists/marketplace-lists.js"
import { longest } from "./content.js"
import { postingWords } from "./posting.words.js"
import { rowNames } from "./step.forms.js"
import { StepFrame, type StepProps } from "./step-frame.view.js"

type Option = { readonly value: string; readonly label: string }

interface DetailStepProps extends StepProps {
  readonly types: readonly { readonly label: string; readonly options: readonly Option[] }[]
  /** Of the chosen kind, in the reader’s language. */
  readonly guidance: string | undefined
  readonly groups: readonly Option[]
  /** Where the kind has one side, there is nothing to choose. */
  readonly hasSides: boolean
  readonly isDeadlineOpen: boolean
  /** On whose clock the last day ends. */
  readonly zone: string
  readonly stale: Language | undefined
}

export function DetailStep(props: DetailStepProps) {
  const { language, form, isDraft, stale } = props
  const words = postingWords[language]
  const before = stale && (
    <Notice tone="warn">
      <p>{words.stale[stale]}</p>
    </Notice>
  )
  return (
    <StepFrame {...props} step={2} before={before}>
      <Fieldset legend={words.titles}>
        <p class="hint">{words.titlesHint}</p>
        <TextField form={form} name="titleFr" label={words.titleFr} lang="fr" />
        <TextField form={form} name="titleEn" label={words.titleEn} lang="en" />
      </Fieldset>
      <Kind {...props} />
      <SelectField
        form={form}
        name="workArea"
        label={words.workArea}
        options={workAreas.map((value) => ({ value, label: listsWords[language].workAreas[value] }))}
        withEmpty
        optional
      />
      <TextField
        form={form}
        name="workAreaOther"
        label={words.workAreaOther}
        hint={words.workAreaOtherHint}
        maxlength={100}
        optional
      />
      <GroupLevels {...props} />
      <Places language={language} form={form} />
      <Dates {...props} />
      <Descriptions language={language} form={form} />
      {!isDraft && <Checkbox form={form} name="agree" label={words.agree} hint={words.agreeHint} />}
      <Restriction language={language} form={form} />
    </StepFrame>
  )
}

function Kind({ language, form, types, guidance, hasSides, isDraft }: DetailStepProps) {
  const words = postingWords[language]
  return (
    <>
      <SelectField
        form={form}
        name="type"
        label={words.type}
        hint={
          <a href={to(marketplacePaths.types, language)} target="_blank" rel="noopener">
            {words.typesLink}
          </a>
        }
        options={types}
        withEmpty={isDraft}
      />
      {guidance !== undefined && (
        <Notice title={words.guidance} level={3}>
          <Markdown source={guidance} level={4} />
        </Notice>
      )}
      {hasSides && (
        <RadioGroup
          form={form}
          name="side"
          label={words.side}
          hint={words.sideHint}
          choices={(["offering", "seeking"] as const).map((value) => ({
            value,
            label: words.sides[value],
            hint: words.sideHints[value],
          }))}
        />
      )}
    </>
  )
}

/** Rows that hold something, and two more. */
function rowsShown(form: FormState, list: string, most: number): readonly string[] {
  const names = rowNames(list, most)
  const filled = names.filter((name) => typedText(form, name) !== "").length
  return names.slice(0, Math.max(3, filled + 2))
}

function GroupLevels({ language, form, groups }: DetailStepProps) {
  const words = postingWords[language]
  return (
    <Fieldset legend={words.groupLevels}>
      <p class="hint">{words.groupLevelsHint}</p>
      {rowsShown(form, "groupLevels", longest.groupLevels).map((name, index) => (
        <div class="field inline" key={name}>
          <SelectField
            form={form}
            name={name}
            label={words.group({ n: index + 1 })}
            options={groups}
            width="m"
            withEmpty
            optional
          />
          <TextField
            form={form}
            name={`${name}-level`}
            label={words.level({ n: index + 1 })}
            inputmode="numeric"
            width="s"
            maxlength={2}
            optional
          />
        </div>
      ))}
    </Fieldset>
  )
}

function Places({ language, form }: Pick<DetailStepProps, "language" | "form">) {
  const words = postingWords[language]
  const few = Array.from({ length: longest.places }, (_, index) => String(index + 1))
  return (
    <SelectField
      form={form}
      name="places"
      label={words.places}
      options={[...few.map((value) => ({ value, label: value })), { value: "unlimited", label: words.unlimited }]}
      width="m"
    />
  )
}

function Dates({ language, form, isDeadlineOpen, zone }: DetailStepProps) {
  const words = postingWords[language]
  return (
    <>
      <DateField form={form} name="startOn" label={words.startOn} />
      <DateField form={form} name="endOn" label={words.endOn} optional />
      {isDeadlineOpen ? (
        <DateField form={form} name="deadlineOn" label={words.deadlineOn} hint={words.deadlineHint({ zone })} />
      ) : (
        <p>{words.deadlineFixed}</p>
      )}
    </>
  )
}

function Descriptions({ language, form }: Pick<DetailStepProps, "language" | "form">) {
  const words = postingWords[language]
  return (
    <Fieldset legend={words.descriptions}>
      <p class="hint">{words.descriptionsHint}</p>
      <TextArea form={form} name="descriptionFr" label={words.descriptionFr} lang="fr" rows={10} optional />
      <TextArea form={form} name="descriptionEn" label={words.descriptionEn} lang="en" rows={10} optional />
    </Fieldset>
  )
}

function Restriction({ language, form }: Pick<DetailStepProps, "language" | "form">) {
  const words = postingWords[language]
  return (
    <>
      <RadioGroup
        form={form}
        name="isRestricted"
        label={words.restriction}
        hint={words.restrictionHint}
        choices={(["none", "own", "several"] as const).map((value) => ({ value, label: words.restrictions[value] }))}
      />
      {rowsShown(form, "restrictedTo", longest.organisations).map((name, index) => (
        <SuggestionField
          key={name}
          form={form}
          name={name}
          label={words.restrictedTo({ n: index + 1 })}
          suggestions={to(organisationsPaths.suggestions, language)}
          optional
        />
      ))}
    </>
  )
}
