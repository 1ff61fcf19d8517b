import { z } from "zod"
import { choiceFields } from "../profile/section-choice.forms.js"
import {
  type Component,
  components,
  type Knowledge,
  officialLanguages,
  otherLanguages,
  otherLanguagesAtMost,
} from "./spoken.js"

/** Name of the field where a level is chosen; `of` is a language or the place of another one. */
export const levelField = (of: string, component: Component) => `${of}-${component}`

/** Places of the other languages in the form, each with a field of this name that says which. */
export const otherPlaces = Array.from({ length: otherLanguagesAtMost }, (_, index) => `other${index + 1}`)

const answerOf = (form: Readonly<Record<string, unknown>>, name: string) => {
  const value = form[name]
  return typeof value === "string" ? value.trim() : ""
}

interface Chosen extends Knowledge {
  readonly field: string
}

type Complain = (field: string, code: string) => void

function levelsOf(form: Readonly<Record<string, unknown>>, language: Knowledge["language"], of: string): Chosen[] {
  return components.flatMap((component) => {
    const field = levelField(of, component)
    const level = answerOf(form, field)
    return level === "" ? [] : [{ language, component, level, field }]
  })
}

function readOther(form: Readonly<Record<string, unknown>>, place: string, complain: Complain): Chosen[] {
  const typed = answerOf(form, place)
  const hasLevel = components.some((component) => answerOf(form, levelField(place, component)) !== "")
  if (typed === "") {
    if (hasLevel) complain(place, "other-language-missing")
    return []
  }
  const language = otherLanguages.find((each) => each === typed)
  if (!language) complain(place, "other-language-unknown")
  else if (!hasLevel) complain(place, "other-language-without-level")
  return language ? levelsOf(form, language, place) : []
}

/** One select for each part of each language: the transformation gathers what was chosen. */
export const languagesForm = z
  .looseObject({ firstOfficial: z.enum(officialLanguages, "first-official-language-missing"), ...choiceFields })
  .transform((form, problems) => {
    const complain: Complain = (field, message) => problems.addIssue({ code: "custom", path: [field], message })
    const others = otherPlaces.filter((place) => answerOf(form, place) !== "")
    for (const place of others) {
      const first = others.find((each) => answerOf(form, each) === answerOf(form, place))
      if (first !== place) complain(place, "other-language-twice")
    }
    const chosen = [
      ...officialLanguages.flatMap((language) => levelsOf(form, language, language)),
      ...otherPlaces.flatMap((place) => readOther(form, place, complain)),
    ]
    const { firstOfficial, seenBy, countsInMatching } = form
    return {
      ...{ firstOfficial, seenBy, countsInMatching },
      knowledge: chosen.map(({ language, component, level }) => ({ language, component, level })),
      fields: chosen.map(({ field }) => field),
    }
  })
