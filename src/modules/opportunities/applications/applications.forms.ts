import { z } from "zod"
import { leavingReasons, notSelectedReasons } from "../lists/marketplace-lists.js"

const longestMessage = 4000
const longestNote = 300

const lines = (text: string) => text.trim().replace(/\r\n?/g, "\n")

const withoutHiddenSigns = /^(?:[^\p{Cc}]|[\n\t])*$/u

/** Several lines, as they were typed. */
export const writtenText = (longest: number, problems: { readonly missing: string; readonly tooLong: string }) =>
  z
    .string(problems.missing)
    .transform(lines)
    .pipe(
      z
        .string()
        .min(1, problems.missing)
        .max(longest, problems.tooLong)
        .regex(withoutHiddenSigns, "answer-with-hidden-signs"),
    )

const none = z.literal("").transform(() => undefined)

const address = z
  .string()
  .trim()
  .pipe(z.union([none, z.string().max(254, "email-address-malformed").pipe(z.email("email-address-malformed"))]))

/** One ticked box is sent alone, several as a list, none not at all. */
const ticked = z.preprocess((sent) => [sent ?? []].flat(), z.array(z.string()))

export const applyForm = z.object({
  message: writtenText(longestMessage, {
    missing: "application-message-missing",
    tooLong: "application-message-too-long",
  }),
  sections: ticked,
  supervisor: address.optional(),
  supervisorLanguage: z.enum(["en", "fr"], "answer-unknown").optional(),
  /** Which state of the opportunity she had before her. */
  seen: z.coerce.number().int().optional().catch(undefined),
})

export const supervisorForm = z.object({
  supervisor: z
    .string("email-address-missing")
    .trim()
    .min(1, "email-address-missing")
    .max(254, "email-address-malformed")
    .pipe(z.email("email-address-malformed")),
  supervisorLanguage: z.enum(["en", "fr"], "answer-unknown").optional(),
})

export const leavingForm = z.object({
  reason: z.enum(leavingReasons, "leaving-reason-missing"),
  note: z
    .string()
    .transform(lines)
    .pipe(
      z.union([
        none,
        z.string().max(longestNote, "reason-note-too-long").regex(withoutHiddenSigns, "answer-with-hidden-signs"),
      ]),
    )
    .optional(),
})

export const rejectionForm = z.object({
  reason: z.union([none, z.enum(notSelectedReasons, "answer-unknown")]).optional(),
})

/** Asked where a relationship for adults would begin. */
export const adultForm = z.object({
  adult: z
    .literal("yes")
    .optional()
    .transform((said) => said === "yes"),
})

export const noAnswerForm = z.object({})
