import type { Language } from "../../../platform/wording.js"
import { SelectField } from "../../../ui/choice-fields.js"
import { Facts } from "../../../ui/facts.js"
import type { FormState } from "../../../ui/form-state.js"
import { PairText } from "../../../ui/pair-text.js"
import { to } from "../../../web/paths.js"
import { organisationsPaths } from "../../organisations/index.js"
import { PairFields } from "../profile/pair-fields.view.js"
import type { Position } from "./position.js"
import { positionWords } from "./position.words.js"

interface ShownPositionProps {
  readonly language: Language
  readonly position: Position
}

export function ShownPosition({ language, position }: ShownPositionProps) {
  const words = positionWords[language]
  const { title, organisation, unit, group, managementLevel } = position
  return (
    <>
      <p>
        <PairText {...title} />
      </p>
      <Facts
        facts={[
          organisation && {
            term: words.organisation,
            value: <PositionOrganisation language={language} {...organisation} />,
          },
          unit && { term: words.unit, value: <PairText {...unit} /> },
          group && { term: words.groupLevel, value: <Group {...group} /> },
          managementLevel && { term: words.managementLevel, value: <PairText {...managementLevel.name} /> },
        ].filter((fact) => fact !== null)}
      />
    </>
  )
}

type OrganisationProps = NonNullable<Position["organisation"]> & { readonly language: Language }

/** Where she works, and whether that is verified. */
export function PositionOrganisation({ language, name, standing }: OrganisationProps) {
  return (
    <>
      <PairText {...name} /> ({positionWords[language].standings[standing]})
    </>
  )
}

function Group({ code, name, level }: NonNullable<Position["group"]>) {
  return (
    <>
      {level === null ? code : `${code}-${level}`} (<PairText {...name} />)
    </>
  )
}

interface Option {
  readonly value: string
  readonly label: string
}

interface PositionFieldsProps {
  readonly language: Language
  readonly form: FormState
  /** Organisations to which she belongs now, by membership. */
  readonly organisations: readonly Option[]
  readonly groups: readonly Option[]
  /** Of all groups together: which ones a group has is said when one does not fit. */
  readonly levels: readonly string[]
  readonly managementLevels: readonly Option[]
}

export function PositionFields({ language, form, organisations, ...lists }: PositionFieldsProps) {
  const words = positionWords[language]
  return (
    <>
      <PairFields language={language} form={form} name="title" labels={words.titles} hint={words.titleHint} />
      {organisations.length === 0 ? (
        <p class="small">
          {words.belongNowhere} <a href={to(organisationsPaths.mine, language)}>{words.memberships}</a>
        </p>
      ) : (
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
      <GroupFields language={language} form={form} {...lists} />
    </>
  )
}

function GroupFields({ language, form, groups, levels, managementLevels }: Omit<PositionFieldsProps, "organisations">) {
  const words = positionWords[language]
  return (
    <>
      <SelectField
        form={form}
        name="occupationalGroup"
        label={words.group}
        hint={words.groupHint}
        options={[{ value: "", label: words.noGroup }, ...groups]}
        optional
      />
      <SelectField
        form={form}
        name="occupationalLevel"
        label={words.level}
        options={[{ value: "", label: words.noLevel }, ...levels.map((value) => ({ value, label: value }))]}
        width="m"
        optional
      />
      <SelectField
        form={form}
        name="managementLevel"
        label={words.managementLevel}
        options={[{ value: "", label: words.noManagementLevel }, ...managementLevels]}
        optional
      />
    </>
  )
}
