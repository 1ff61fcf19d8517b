import type { Language } from "../../../platform/wording.js"
import { Fieldset, RadioGroup, SelectField } from "../../../ui/choice-fields.js"
import type { FormState } from "../../../ui/form-state.js"
import { PairText } from "../../../ui/pair-text.js"
import { Table } from "../../../ui/table.js"
import { levelField, otherPlaces } from "./languages.forms.js"
import { languagesWords } from "./languages.words.js"
import {
  components,
  type Languages,
  officialLanguages,
  officialScales,
  otherLanguages,
  otherScales,
  type Scale,
  scales,
} from "./spoken.js"

interface ShownLanguagesProps {
  readonly language: Language
  readonly languages: Languages
}

export function ShownLanguages({ language, languages: { firstOfficial, known } }: ShownLanguagesProps) {
  const words = languagesWords[language]
  return (
    <>
      <p>{words.firstIs({ language: words.names[firstOfficial] })}</p>
      {known.length > 0 && (
        <Table
          id="language-levels"
          caption={words.levels}
          flip
          rows={known}
          rowKey={(row) => row.language}
          columns={[
            { heading: words.otherLanguage, rowHeading: true, cell: (row) => words.names[row.language] },
            ...components.map((component) => ({
              heading: words.components[component],
              cell: ({ levels }: Languages["known"][number]) => {
                const level = levels.find((each) => each.component === component)
                return level ? <PairText {...level.name} /> : words.chooseLevel
              },
            })),
          ]}
        />
      )}
    </>
  )
}

interface Level {
  readonly value: string
  readonly label: string
  readonly scale: string
}

interface LanguagesFieldsProps {
  readonly language: Language
  readonly form: FormState
  /** What was saved, by field: a level of another scale among it is still offered. */
  readonly held: FormState["values"]
  /** Of every scale, from the lowest. */
  readonly levels: readonly Level[]
}

export function LanguagesFields(props: LanguagesFieldsProps) {
  const { language, form } = props
  const words = languagesWords[language]
  const inOrder = officialLanguages.toSorted((one, other) => Number(other === language) - Number(one === language))
  return (
    <>
      <RadioGroup
        form={form}
        name="firstOfficial"
        label={words.firstOfficial}
        choices={inOrder.map((value) => ({ value, label: words.names[value] }))}
      />
      {inOrder.map((each) => (
        <Fieldset key={each} legend={words.levelsIn({ language: words.inSentence[each] })}>
          <LevelFields {...props} of={each} offered={officialScales} />
        </Fieldset>
      ))}
      {otherPlaces.map((place, position) => (
        <Fieldset key={place} legend={words.other({ n: position + 1 })}>
          <SelectField
            form={form}
            name={place}
            label={words.otherLanguage}
            options={[{ value: "", label: words.chooseLanguage }, ...listOtherLanguages(language)]}
            width="l"
            optional
          />
          <LevelFields {...props} of={place} offered={otherScales} />
        </Fieldset>
      ))}
    </>
  )
}

interface LevelFieldsProps extends LanguagesFieldsProps {
  readonly of: string
  readonly offered: readonly Scale[]
}

function LevelFields({ language, form, held, levels, of, offered }: LevelFieldsProps) {
  const words = languagesWords[language]
  const groupsFor = (field: string) =>
    scales.flatMap((scale) => {
      const options = levels.filter(
        (level) => level.scale === scale && (offered.includes(scale) || level.value === held[field]),
      )
      return options.length === 0 ? [] : [{ label: words.scales[scale], options }]
    })
  return (
    <>
      {components.map((component) => (
        <SelectField
          key={component}
          form={form}
          name={levelField(of, component)}
          label={words.components[component]}
          options={[{ value: "", label: words.chooseLevel }, ...groupsFor(levelField(of, component))]}
          width="l"
          optional
        />
      ))}
    </>
  )
}

/** In the alphabet of the reader. */
function listOtherLanguages(language: Language) {
  const { compare } = new Intl.Collator(`${language}-CA`)
  return otherLanguages
    .map((value) => ({ value, label: languagesWords[language].names[value] }))
    .sort((one, other) => compare(one.label, other.label))
}
