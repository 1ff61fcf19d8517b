import { z } from "zod"
import { timeZones } from "../../../host/index.js"

const mostInName = 120
const mostInPurpose = 4000

const line = (missing: string) =>
  z
    .string(missing)
    .trim()
    .max(mostInName, "text-too-long")
    .regex(/^[^\p{Cc}]*$/u, "answer-with-hidden-signs")

const orNull = (missing: string) => line(missing).transform((text) => text || null)

const purpose = z
  .string("programme-purpose-missing")
  .trim()
  .max(mostInPurpose, "text-too-long")
  .transform((text) => text.replaceAll("\r\n", "\n") || null)

const fields = {
  nameFr: orNull("programme-name-missing"),
  nameEn: orNull("programme-name-missing"),
  purposeFr: purpose,
  purposeEn: purpose,
  contactName: line("contact-name-missing").min(1, "contact-name-missing"),
  contactAddress: z
    .string("contact-address-missing")
    .trim()
    .min(1, "contact-address-missing")
    .pipe(z.email("email-address-malformed")),
  timeZone: z.enum(timeZones, "time-zone-missing"),
  couldIncludeMinors: z.enum(["no", "yes"], "age-missing").transform((answer) => answer === "yes"),
}

/** One language is enough to begin with: the other one is marked as not translated. */
function needsOneLanguage<
  Form extends z.ZodType<{ nameFr: unknown; nameEn: unknown; purposeFr: unknown; purposeEn: unknown }>,
>(form: Form) {
  return form
    .refine(({ nameFr, nameEn }) => nameFr !== null || nameEn !== null, {
      path: ["nameFr"],
      message: "programme-name-missing",
    })
    .refine(({ purposeFr, purposeEn }) => purposeFr !== null || purposeEn !== null, {
      path: ["purposeFr"],
      message: "programme-purpose-missing",
    })
}

export const startForm = needsOneLanguage(
  z.object({ ...fields, organisation: z.string("host-missing").min(1, "host-missing") }),
)

export const presentationForm = needsOneLanguage(
  z.object({
    ...fields,
    agree: z
      .literal("yes")
      .optional()
      .transform((ticked) => ticked === "yes"),
    revision: z.coerce.number().int().positive(),
  }),
)
