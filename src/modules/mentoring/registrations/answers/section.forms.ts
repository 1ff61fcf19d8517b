import { z } from "zod"
import type { Criterion } from "../../../../engine/scoring/criterion.js"
import { officialLanguages } from "../../../../engine/scoring/participant.js"
import type { Form } from "../../../../web/page.js"
import { valueItemCodes } from "../../lists/mentoring-lists.js"
import type { RegistrationSide } from "../registration.js"
import type { AnswerChange } from "./answer.store.js"
import type { Exclusions } from "./exclusions.js"
import {
  audiences,
  type Control,
  choosableCriteria,
  type FieldCode,
  fieldNamed,
  fieldsOf,
  type Given,
  mostGoals,
  type SectionCode,
} from "./registration-fields.js"
import type { SectionAnswers } from "./save-section.js"

/** Names under which the controls of a question are sent. */
export const seenByName = (code: FieldCode): string => `${code}-seen-by`
export const countsName = (code: FieldCode): string => `${code}-counts`
export const rankName = (code: FieldCode, rank: number): string => `${code}-${rank}`
export const partName = (code: FieldCode, part: string): string => `${code}-${part}`
export const boxName = (code: FieldCode): string => `${code}-skill`

const textOf = (form: Form, name: string): string => ([form[name]].flat()[0] ?? "").trim()
const listOf = (form: Form, name: string): readonly string[] =>
  [form[name] ?? []].flat().filter((value) => value !== "")

export const ranks = Array.from({ length: mostGoals }, (_, index) => index + 1)

/** What a control sent, undefined where the question is left open; a place comes from its suggestion box. */
const readers: Readonly<Record<Control, (form: Form, code: FieldCode, zone: string) => unknown>> = {
  ranked: (form, code) => orNothing(ranks.flatMap((rank) => listOf(form, rankName(code, rank)))),
  several: (form, code) => orNothing(listOf(form, code)),
  one: (form, code) => textOf(form, code) || undefined,
  items: (form, code) => partsOf(form, code, valueItemCodes, Number),
  levels: (form, code) => partsOf(form, code, officialLanguages, String),
  strengths: (form, code) => {
    const prefix = partName(code, "")
    const subjects = Object.keys(form).filter((name) => name.startsWith(prefix) && !reserved(code).includes(name))
    return partsOf(
      form,
      code,
      subjects.map((name) => name.slice(prefix.length)),
      String,
    )
  },
  week: (form, code, zone) => {
    const parts = orNothing(listOf(form, code))
    return parts && { zone, parts }
  },
  place: () => undefined,
  line: (form, code) => textOf(form, code).replace(/\s+/g, " ") || undefined,
  text: (form, code) => textOf(form, code) || undefined,
}

const reserved = (code: FieldCode): readonly string[] => [seenByName(code), countsName(code)]

const orNothing = (list: readonly string[]) => (list.length === 0 ? undefined : list)

function partsOf(form: Form, code: FieldCode, parts: readonly string[], read: (typed: string) => unknown): unknown {
  const given = parts.flatMap((part) => {
    const typed = textOf(form, partName(code, part))
    return typed === "" ? [] : [[part, read(typed)] as const]
  })
  return given.length === 0 ? undefined : Object.fromEntries(given)
}

/** The first control of a question, to which the error summary leads. */
export function firstNameOf(code: FieldCode): string {
  const { control } = fieldNamed(code)
  if (control === "ranked") return rankName(code, 1)
  if (control === "items") return partName(code, valueItemCodes[0])
  return control === "levels" ? partName(code, officialLanguages[0]) : code
}

/** Who sees an answer and whether it counts, as she ticked it where she has the choice. */
export function choicesIn(form: Form, code: FieldCode): Pick<Given, "seenBy" | "counts"> {
  const { seenBy, fixed, counts } = fieldNamed(code)
  const asked = audiences.find((audience) => audience === textOf(form, seenByName(code)))
  return {
    seenBy: fixed ? seenBy : (asked ?? seenBy),
    counts: counts === "always" || (counts === "chosen" && textOf(form, countsName(code)) === "yes"),
  }
}

/** One page of the form. Its suggestion boxes are read apart, by `readBoxes`. */
export function sectionForm(section: SectionCode, sides: readonly RegistrationSide[], zone: string) {
  return z.looseObject({}).transform((posted, problems): SectionAnswers => {
    const form = posted as Form
    const refuse = (path: string, message: string) => problems.addIssue({ code: "custom", path: [path], message })
    const changes = fieldsOf(section, sides).flatMap((field): readonly AnswerChange[] => {
      const { control, value } = fieldNamed(field)
      const read = readers[control](form, field, zone)
      if (read === undefined) return [{ field, given: null }]
      const parsed = value.safeParse(read)
      if (parsed.success) return [{ field, given: { value: parsed.data, ...choicesIn(form, field) } as Given }]
      refuse(firstNameOf(field), codeOf(parsed.error.issues[0]?.message))
      return []
    })
    return {
      changes,
      ...(section === "goals" && { mostImportant: readMostImportant(form, refuse) }),
      ...(section === "offer" && { places: readPlaces(form, refuse) }),
      ...(section === "exclusions" && { exclusions: readExclusions(form, refuse) }),
    }
  })
}

type Refuse = (path: string, message: string) => void

/** A message of a schema that is no code of ours: only a form changed by hand sends such an answer. */
const codeOf = (message = "") => (/^[a-z0-9-]+$/.test(message) ? message : "answer-unknown")

function readMostImportant(form: Form, refuse: Refuse): Criterion | null {
  const typed = textOf(form, "mostImportant")
  const criterion = choosableCriteria.find((each) => each === typed)
  if (typed !== "" && criterion === undefined) refuse("mostImportant", "answer-unknown")
  return criterion ?? null
}

const mostPlaces = 20

function readPlaces(form: Form, refuse: Refuse): number {
  const places = Number(textOf(form, "places"))
  if (!Number.isInteger(places) || places < 1 || places > mostPlaces) refuse("places", "places-out-of-range")
  return places
}

function readExclusions(form: Form, refuse: Refuse): Exclusions {
  const persons = textOf(form, "persons")
    .split("\n")
    .map((line) => line.trim().slice(0, 254))
    .filter((line) => line !== "")
  if (persons.length > 20) refuse("persons", "too-many-exclusions")
  const organisations = listOf(form, "organisations")
  if (!organisations.every((id) => z.uuid().safeParse(id).success)) refuse("organisations", "answer-unknown")
  if (organisations.length > 10) refuse("organisations", "too-many-organisations")
  return {
    persons: [...new Set(persons)],
    organisations: [...organisations],
    ownOrganisation: textOf(form, "ownOrganisation") === "yes",
  }
}
