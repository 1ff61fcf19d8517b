import type { Form } from "../../../web/page.js"
import { weekdays } from "../../people/index.js"
import { languageComponents } from "../lists/marketplace-lists.js"
import { type ReadContent, readContent } from "./content.forms.js"
import { longest, type Step } from "./content.js"
import { readHours, readLength } from "./read-length.js"

/** Codes that the suggestion boxes of the form stand for, by the name of the box. */
export type Chosen = Readonly<Record<string, string | undefined>>

const typedIn = (form: Form, name: string) => ([form[name]].flat()[0] ?? "").trim()
const orNull = (typed: string) => typed || null
const isTicked = (form: Form, name: string) => typedIn(form, name) === "yes"

/** Names of the rows of a list: the first bears the name of the list, so that an error leads to it. */
export const rowName = (list: string, row: number) => (row === 1 ? list : `${list}-${row}`)
export const rowNames = (list: string, rows: number) =>
  Array.from({ length: rows }, (_, index) => rowName(list, index + 1))

export const dayName = (day: string) => (day === weekdays[0] ? "schedule" : `schedule-${day}`)
export const languageName = (language: string, component: string) =>
  language === "fr" && component === languageComponents[0] ? "languages" : `languages-${language}-${component}`

/** A day in three parts, as 2026-12-01; what makes no day is left for the field’s own rule to refuse. */
function dayIn(form: Form, name: string): string | null {
  const [year, month, day] = ["year", "month", "day"].map((part) => typedIn(form, `${name}-${part}`))
  if (!year && !month && !day) return null
  return `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`
}

const readers: Readonly<Record<Step, (form: Form, chosen: Chosen) => Record<string, unknown>>> = {
  1: (form, chosen) => ({
    contactName: typedIn(form, "contactName"),
    organisation:
      typedIn(form, "organisation") === "other" ? chosen.otherOrganisation : orNull(typedIn(form, "organisation")),
    contactAddress: typedIn(form, "contactAddress"),
    contactTelephone: typedIn(form, "contactTelephone"),
    undertaken: isTicked(form, "undertaken"),
  }),
  2: (form, chosen) => ({
    titleFr: typedIn(form, "titleFr"),
    titleEn: typedIn(form, "titleEn"),
    side: orNull(typedIn(form, "side")),
    type: orNull(typedIn(form, "type")),
    workArea: orNull(typedIn(form, "workArea")),
    workAreaOther: typedIn(form, "workAreaOther"),
    groupLevels: rowNames("groupLevels", longest.groupLevels).flatMap((name) => {
      const group = typedIn(form, name)
      return group === "" ? [] : { group, level: typedIn(form, `${name}-level`) }
    }),
    places: typedIn(form, "places") === "unlimited" ? null : Number(typedIn(form, "places")),
    startOn: dayIn(form, "startOn"),
    endOn: dayIn(form, "endOn"),
    deadlineOn: dayIn(form, "deadlineOn"),
    descriptionFr: typedIn(form, "descriptionFr"),
    descriptionEn: typedIn(form, "descriptionEn"),
    isRestricted: typedIn(form, "isRestricted") !== "" && typedIn(form, "isRestricted") !== "none",
    restrictedTo:
      typedIn(form, "isRestricted") === "several"
        ? rowNames("restrictedTo", longest.organisations).flatMap((name) => chosen[name] ?? [])
        : [],
  }),
  3: (form, chosen) => ({
    skills: rowNames("skills", longest.skills).flatMap((name) => {
      const skill = chosen[name]
      return skill === undefined ? [] : { skill, isEssential: isTicked(form, `${name}-essential`) }
    }),
    occupation: chosen.occupation ?? null,
    educationLevel: orNull(typedIn(form, "educationLevel")),
    timeMinutes: typedIn(form, "timeMinutes") === "" ? null : (readHours(typedIn(form, "timeMinutes")) ?? "unclear"),
    timePeriod: orNull(typedIn(form, "timePeriod")),
    timeZone: typedIn(form, "timeZone"),
    schedule: weekdays.flatMap((day) => {
      const [start, length] = [typedIn(form, dayName(day)), typedIn(form, `schedule-${day}-length`)]
      return start === "" && length === "" ? [] : { day, startsAt: start, minutes: readLength(length) }
    }),
    isRemote: isTicked(form, "isRemote"),
    municipality: chosen.municipality ?? null,
    securityLevel: orNull(typedIn(form, "securityLevel")),
    languages: (["en", "fr"] as const).flatMap((language) =>
      languageComponents.flatMap((component) => {
        const level = typedIn(form, languageName(language, component))
        return level === "" ? [] : { language, component, level }
      }),
    ),
  }),
}

/** One step as a browser sent it, brought to the names and the forms that programs use too. */
export function readStep(step: Step, form: Form, chosen: Chosen): ReadContent {
  const { content, problems } = readContent(readers[step](form, chosen))
  const isEmptyList = step === 2 && typedIn(form, "isRestricted") === "several" && content.restrictedTo?.length === 0
  return {
    content,
    problems: isEmptyList ? [...problems, { field: "restrictedTo", code: "restriction-missing" }] : problems,
  }
}
