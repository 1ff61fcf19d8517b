import { z } from "zod"
import type { FieldProblem } from "../../../platform/refusal.js"
import { readTime } from "../../../web/read-time.js"
import { timeZones } from "../../host/index.js"
import { normaliseTelephone, weekdays } from "../../people/index.js"
import { askedLevels, languageComponents, securityLevels, timePeriods, workAreas } from "../lists/marketplace-lists.js"
import { sides } from "../types/opportunity-type.js"
import { type Content, type ContentField, longest } from "./content.js"

const visible = /^(?:[^\p{Cc}]|[\n\t])*$/u

const lettersOf = (text: string) => [...new Intl.Segmenter("fr-CA").segment(text)].length

/** Length counts letters as people see them; no letter wears so many signs that the bytes escape the count. */
const fits = (most: number) => (text: string) => text.length <= most * 5 && lettersOf(text) <= most

const text = (most: number, tooLong: string) =>
  z
    .string("answer-unknown")
    .transform((typed) => typed.replace(/\r\n?/g, "\n").normalize("NFC").trim())
    .refine((typed) => visible.test(typed), "answer-with-hidden-signs")
    .refine(fits(most), tooLong)

const orNone = <Schema extends z.ZodType<string>>(schema: Schema) =>
  schema.nullable().transform((value) => value || null)

const line = (most: number, tooLong = "text-too-long") =>
  orNone(text(most, tooLong).transform((typed) => typed.replace(/\s+/g, " ")))

const paragraphs = orNone(text(longest.description, "description-too-long"))

const code = z.string("answer-unknown").max(100, "answer-unknown")

const choice = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.enum(codes, "answer-unknown").nullable()

const isDay = (typed: string) => z.iso.date().safeParse(typed).success

const day = z
  .string("date-unknown")
  .regex(/^2\d{3}-\d{2}-\d{2}$/, "date-incomplete")
  .refine(isDay, "date-unknown")
  .nullable()

/** An hour in any of the ways in which people write it; kept as 14:30. */
const hour = z.string("schedule-unclear").transform((typed, issues) => {
  const read = readTime(typed)
  if (!read) issues.addIssue({ code: "custom", message: "schedule-unclear" })
  return read?.toString({ smallestUnit: "minute" }) ?? ""
})

const telephone = z
  .string("answer-unknown")
  .max(40, "telephone-malformed")
  .nullable()
  .transform((typed, issues) => {
    if (typed === null || typed.trim() === "") return null
    const number = normaliseTelephone(typed)
    if (number === undefined) issues.addIssue({ code: "custom", message: "telephone-malformed" })
    return number ?? null
  })

/** A list in which nothing stands twice. */
function listOf<Item extends z.ZodType>(
  item: Item,
  keyOf: (item: z.output<Item>) => string,
  { most, tooMany = "answer-unknown", twice = "answer-unknown" }: { most: number; tooMany?: string; twice?: string },
) {
  return z
    .array(item, "answer-unknown")
    .max(most, tooMany)
    .refine((items) => new Set(items.map(keyOf)).size === items.length, twice)
}

const yes = z.boolean("answer-unknown")

/** One field each, for the page and for programs: what can be read of it, whatever the other fields say. */
export const contentFields = {
  contactName: line(100),
  organisation: z.uuid("answer-unknown").nullable(),
  contactAddress: line(254),
  contactTelephone: telephone,
  undertaken: yes,

  titleFr: line(longest.title, "title-too-long"),
  titleEn: line(longest.title, "title-too-long"),
  side: choice(sides),
  type: code.nullable(),
  workArea: choice(workAreas),
  workAreaOther: line(100),
  groupLevels: listOf(
    z.object({
      group: code,
      level: z
        .string("answer-unknown")
        .trim()
        .regex(/^\d{0,2}$/, "level-unclear")
        .transform((typed) => (typed === "" ? "" : typed.padStart(2, "0"))),
    }),
    ({ group, level }) => `${group} ${level}`,
    { most: longest.groupLevels, tooMany: "too-many-group-levels", twice: "group-level-twice" },
  ),
  places: z
    .int("opportunity-places-out-of-range")
    .min(1, "opportunity-places-out-of-range")
    .max(longest.places, "opportunity-places-out-of-range")
    .nullable(),
  startOn: day,
  endOn: day,
  deadlineOn: day,
  descriptionFr: paragraphs,
  descriptionEn: paragraphs,
  isRestricted: yes,
  restrictedTo: z
    .array(z.uuid("answer-unknown"), "answer-unknown")
    .max(longest.organisations, "too-many-restricted-to")
    .transform((ids) => [...new Set(ids)]),

  skills: listOf(z.object({ skill: code, isEssential: yes }), ({ skill }) => skill, {
    most: longest.skills,
    tooMany: "too-many-skills",
    twice: "skill-twice",
  }),
  occupation: code.nullable(),
  educationLevel: code.nullable(),
  timeMinutes: z.int("time-unclear").min(15, "time-unclear").max(600_000, "time-unclear").nullable(),
  timePeriod: choice(timePeriods),
  timeZone: z.enum(timeZones, "time-zone-missing"),
  schedule: listOf(
    z.object({
      day: z.enum(weekdays, "answer-unknown"),
      startsAt: hour,
      minutes: z.int("schedule-unclear").min(15, "schedule-unclear").max(1440, "schedule-unclear"),
    }),
    (line) => line.day,
    { most: weekdays.length },
  ),
  isRemote: yes,
  municipality: code.nullable(),
  securityLevel: choice(securityLevels),
  languages: listOf(
    z.object({
      language: z.enum(["en", "fr"], "answer-unknown"),
      component: z.enum(languageComponents, "answer-unknown"),
      level: z.enum(askedLevels, "answer-unknown"),
    }),
    ({ language, component }) => `${language} ${component}`,
    { most: 2 * languageComponents.length },
  ),
} satisfies { readonly [Field in ContentField]: z.ZodType<Content[Field]> }

/** What was read of a form: the fields that are clear, and what is wrong with the others. */
export interface ReadContent {
  readonly content: Partial<Content>
  readonly problems: readonly FieldProblem[]
}

/** Each field for itself, so that all that is wrong is said at once; those that are not given stay as they are. */
export function readContent(given: Readonly<Record<string, unknown>>): ReadContent {
  const problems: FieldProblem[] = []
  const content: Record<string, unknown> = {}
  for (const [field, schema] of Object.entries<z.ZodType>(contentFields)) {
    if (given[field] === undefined) continue
    const outcome = schema.safeParse(given[field])
    if (outcome.success) content[field] = outcome.data
    else problems.push({ field, code: outcome.error.issues[0]?.message ?? "answer-unknown" })
  }
  return { content, problems }
}
