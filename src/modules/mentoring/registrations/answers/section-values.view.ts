import type { FormState } from "../../../../ui/form-state.js"
import { codeField } from "../../../../ui/suggestion-field.js"
import type { RegistrationSide } from "../registration.js"
import type { Registration } from "../registration.store.js"
import type { AnswerNames } from "./answer-names.js"
import { type Exclusions, noExclusions } from "./exclusions.js"
import {
  type Answers,
  type Control,
  type FieldCode,
  fieldNamed,
  fieldsOf,
  type SectionCode,
} from "./registration-fields.js"
import { countsName, partName, rankName, seenByName } from "./section.forms.js"

type Values = FormState["values"]

/** What is kept, as the controls of a page show it. */
const writers: Readonly<Record<Control, (code: FieldCode, value: unknown, names: AnswerNames) => Values>> = {
  ranked: (code, value) =>
    Object.fromEntries((value as readonly string[]).map((subject, index) => [rankName(code, index + 1), subject])),
  several: (code, value) => ({ [code]: value as readonly string[] }),
  one: (code, value) => ({ [code]: value as string }),
  items: (code, value) => partValues(code, value),
  levels: (code, value) => partValues(code, value),
  strengths: (code, value) => partValues(code, value),
  week: (code, value) => ({ [code]: (value as { readonly parts: readonly string[] }).parts }),
  place: (code, value, { place }) => ({ [code]: place(value as string), [codeField(code)]: value as string }),
  line: (code, value) => ({ [code]: value as string }),
  text: (code, value) => ({ [code]: value as string }),
}

function partValues(code: FieldCode, value: unknown): Values {
  return Object.fromEntries(
    Object.entries(value as object).map(([part, given]) => [partName(code, part), String(given)]),
  )
}

function valuesOfField(code: FieldCode, answers: Answers, names: AnswerNames): Values {
  const { control, seenBy, counts } = fieldNamed(code)
  const given = answers[code]
  return {
    ...(given && writers[control](code, given.value, names)),
    [seenByName(code)]: given?.seenBy ?? seenBy,
    [countsName(code)]: (given?.counts ?? counts !== "never") ? "yes" : "",
  }
}

/** A page of the form as it is kept. */
export function valuesOfSection(
  section: SectionCode,
  sides: readonly RegistrationSide[],
  kept: {
    readonly answers: Answers
    readonly names: AnswerNames
    readonly registrations: readonly Registration[]
    readonly exclusions: Exclusions | undefined
  },
): Values {
  const { answers, names, registrations, exclusions = noExclusions } = kept
  const fields = fieldsOf(section, sides).map((code) => valuesOfField(code, answers, names))
  const of = (side: RegistrationSide) => registrations.find((each) => each.side === side)
  return {
    ...Object.assign({}, ...fields),
    mostImportant: of("mentee")?.mostImportant ?? "",
    places: String(of("mentor")?.places ?? 1),
    persons: exclusions.persons.join("\n"),
    organisations: exclusions.organisations,
    ownOrganisation: exclusions.ownOrganisation ? "yes" : "",
  }
}
