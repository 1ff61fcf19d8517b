import { z } from "zod"
import { declineReasons, suggestedLists } from "./concept-suggestion.js"

/** As long as the names of the lists are. */
const longest = 120

const hidden = "answer-with-hidden-signs"
const line = z
  .string()
  .trim()
  .max(longest, "text-too-long")
  .regex(/^[^\p{Cc}]*$/u, hidden)
const name = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(2, missing)
    .max(longest, "text-too-long")
    .regex(/^[^\p{Cc}]*$/u, hidden)
    .transform((text) => text.replace(/\s+/g, " "))

const orNull = (text: string | undefined) => text || null

export const suggestionForm = z.object({
  list: z.enum(suggestedLists, "concept-list-missing"),
  typed: name("concept-words-missing"),
  language: z.enum(["en", "fr"], "concept-language-missing"),
  occupation: line.optional().transform(orNull),
})

/** One in a line. */
const synonyms = z
  .string()
  .optional()
  .transform((text = "") => [
    ...new Set(
      text
        .split(/\r?\n/)
        .map((each) => each.trim().replace(/\s+/g, " "))
        .filter((each) => each !== ""),
    ),
  ])
  .pipe(z.array(line).max(20, "text-too-long"))

export const acceptanceForm = z.object({
  titleEn: name("concept-title-missing"),
  titleFr: name("concept-title-missing"),
  parent: z.string("concept-parent-missing").min(1, "concept-parent-missing"),
  synonymsEn: synonyms,
  synonymsFr: synonyms,
})

export const mergeForm = z.object({ word: line.optional().transform(orNull) })

export const refusalForm = z.object({ reason: z.enum(declineReasons, "concept-reason-missing") })
