import { z } from "zod"
import { readDate } from "../../../web/read-date.js"
import { organisationField } from "../choosing/choosing.forms.js"
import { domainProblem, foldDomain } from "../domains/domain.js"
import { provinces, sectors } from "../organisation.js"

const line = z
  .string("organisation-name-missing")
  .trim()
  .max(200, "text-too-long")
  .regex(/^[^\p{Cc}]*$/u, "answer-with-hidden-signs")
const name = line.min(1, "organisation-name-missing")
const orNull = line.optional().transform((text) => text || null)

const lines = z
  .string()
  .default("")
  .transform((text) => [...new Set(text.split(/\r?\n/).map((each) => each.trim()))].filter((each) => each !== ""))
  .pipe(z.array(line).max(30, "text-too-long"))

const domains = lines.transform((typed, problems) => {
  const folded = [...new Set(typed.map(foldDomain))]
  const problem = folded.map(domainProblem).find((each) => each !== undefined)
  if (problem) problems.addIssue({ code: "custom", message: problem })
  return folded
})

const content = {
  nameEn: name,
  nameFr: name,
  abbreviationEn: orNull,
  abbreviationFr: orNull,
  otherNamesEn: lines,
  otherNamesFr: lines,
  sector: z.enum(sectors, "sector-missing"),
  province: z
    .union([z.literal("").transform(() => null), z.enum(provinces)])
    .optional()
    .transform((province) => province ?? null),
  parent: organisationField.optional(),
  domains,
}

export const contentForm = z.object(content)

export const editForm = z.object({ ...content, revision: z.coerce.number().int().positive() })

export const mergeForm = z.object({ into: organisationField.min(1, "merge-target-missing") })

/** The day comes in three parts, which the transformation reads. */
export const endForm = z.looseObject({ successor: organisationField.optional() }).transform((form, problems) => {
  const refuse = (message: string) => problems.addIssue({ code: "custom", path: ["endsOn"], message })
  return { endsOn: readDate(form, "endsOn", refuse) }
})
