import type { Language } from "../../../platform/wording.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { Facts } from "../../../ui/facts.js"
import type { FormState } from "../../../ui/form-state.js"
import { PairText } from "../../../ui/pair-text.js"
import { PairFields } from "../profile/pair-fields.view.js"
import type { Position } from "./position.js"
import { positionWords } from "./position.words.js"

interface ShownPositionProps {
  readonly language: Language
  readonly position: Position
}

export function ShownPosition({ language, position: { title, organisation, unit } }: ShownPositionProps) {
  const words = positionWords[language]
  return (
    <>
      <p>
        <PairText {...title} />
      </p>
      <Facts
        facts={[
          ...(organisation
            ? [
                {
                  term: words.organisation,
                  value: (
                    <>
                      <PairText {...organisation.name} /> ({words.standings[organisation.standing]})
                    </>
                  ),
                },
              ]
            : []),
          ...(unit ? [{ term: words.unit, value: <PairText {...unit} /> }] : []),
        ]}
      />
    </>
  )
}

interface PositionFieldsProps {
  readonly language: Language
  readonly form: FormState
  /** Organisations to which she belongs now, by membership. */
  readonly organisations: readonly { readonly value: string; readonly label: string }[]
}

export function PositionFields({ language, form, organisations }: PositionFieldsProps) {
  const words = positionWords[language]
  return (
    <>
      <PairFields language={language} form={form} name="title" labels={words.titles} hint={words.titleHint} />
      {organisations.length > 0 && (
        <SelectField
          form={form}
          name="membershipId"
          label={words.organisation}
          hint={words.organisationHint}
          options={[{ value: "", label: words.noOrganisation }, ...organisations]}
          optional
        />
      )}
      <PairFields language={language} form={form} name="unit" labels={words.units} optional />
    </>
  )
}
