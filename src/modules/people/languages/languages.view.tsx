import type { Language } from "../../../platform/wording.js"
import { Fieldset, RadioGroup, SelectField } from "../../../ui/choice-fields.js"
import type { FormState } from "../../../ui/form-state.js"
import { PairText } from "../../../ui/pair-text.js"
import { Table } from "../../../ui/table.js"
import { levelField, otherPlaces } from "./languages.forms.js"
import { languagesWords } from "./languages.words.js"
import { components, type Languages, officialLanguages, otherLanguages } from "./spoken.js"

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
}

interface LanguagesFieldsProps {
  readonly language: Language
  readonly form: FormState
  /** Of every scale, from the lowest. */
  readonly levels: readonly Level[]
}

export function LanguagesFields({ language, form, levels }: LanguagesFieldsProps) {
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
          <LevelFields language={language} form={form} levels={levels} of={each} />
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
          <LevelFields language={language} form={form} levels={levels} of={place} />
        </Fieldset>
      ))}
    </>
  )
}

function LevelFields({ language, form, levels, of }: LanguagesFieldsProps & { readonly of: string }) {
  const words = languagesWords[language]
  return (
    <>
      {components.map((component) => (
        <SelectField
          key={component}
          form={form}
          name={levelField(of, component)}
          label={words.components[component]}
          options={[{ value: "", label: words.chooseLevel }, ...levels]}
          width="l"
          optional
        />
      ))}
    </>
  )
}

/** In the alphabet of the reader. */
function listOtherLanguages(language: Language): readonly Level[] {
  const { compare } = new Intl.Collator(`${language}-CA`)
  return otherLanguages
    .map((value) => ({ value, label: languagesWords[language].names[value] }))
    .sort((one, other) => compare(one.label, other.label))
}
