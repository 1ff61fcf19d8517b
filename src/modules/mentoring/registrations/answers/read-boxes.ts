import { refuseField } from "../../../../platform/refusal.js"
import { readChoices } from "../../../../web/choosing.js"
import type { PageRequest } from "../../../../web/page.js"
import { choiceLists } from "../../../classification/index.js"
import { organisationList } from "../../../organisations/index.js"
import type { RegistrationSide } from "../registration.js"
import type { AnswerChange } from "./answer.store.js"
import { subjectOfSkill } from "./answer-names.js"
import { type FieldCode, fieldNamed, fieldsOf, type Given, type SectionCode } from "./registration-fields.js"
import type { SectionAnswers } from "./save-section.js"
import { boxName, choicesIn, firstNameOf } from "./section.forms.js"

/** The box where an organisation to avoid is added. */
export const organisationBox = "anotherOrganisation"

/** What was typed in the suggestion boxes of a page, added to the rest of it. */
export async function readBoxes(
  request: Pick<PageRequest, "form" | "reading" | "language">,
  { section, sides }: { readonly section: SectionCode; readonly sides: readonly RegistrationSide[] },
  answers: SectionAnswers,
): Promise<SectionAnswers> {
  const fields = fieldsOf(section, sides)
  const subjects = fields.filter((code) => fieldNamed(code).options === "goals")
  const chosen = await readChoices<string>(request, {
    ...Object.fromEntries(subjects.map((code) => [boxName(code), { list: choiceLists.skill }])),
    ...(fields.includes("place") && { place: { list: choiceLists.place } }),
    ...(section === "exclusions" && { [organisationBox]: { list: organisationList } }),
  })
  const changes = answers.changes.map((change) => withBox(request, change, chosen))
  const avoided = chosen[organisationBox]
  const { exclusions } = answers
  return {
    ...answers,
    changes,
    ...(exclusions && {
      exclusions: {
        ...exclusions,
        organisations: [...new Set([...exclusions.organisations, ...(avoided === undefined ? [] : [avoided])])],
      },
    }),
  }
}

function withBox(
  { form }: Pick<PageRequest, "form">,
  change: AnswerChange,
  chosen: Readonly<Record<string, string | undefined>>,
): AnswerChange {
  const { field, given } = change
  if (field === "place") return { field, given: givenOrNull(form, field, chosen.place) }
  const skill = chosen[boxName(field)]
  if (skill === undefined) return change
  const subjects = new Set([...((given?.value ?? []) as readonly string[]), subjectOfSkill(skill)])
  const read = fieldNamed(field).value.safeParse([...subjects])
  if (!read.success) throw refuseField(firstNameOf(field), "too-many-chosen")
  return { field, given: givenOrNull(form, field, read.data) }
}

function givenOrNull(form: PageRequest["form"], field: FieldCode, value: unknown): Given | null {
  return value === undefined ? null : ({ value, ...choicesIn(form, field) } as Given)
}
