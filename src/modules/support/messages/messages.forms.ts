import { z } from "zod"
import { helpReasons } from "./help-message.js"

const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, "text-too-long")
    .optional()
    .transform((text) => text || null)

const requiredText = (missing: string, longest: number) =>
  z.string(missing).trim().min(1, missing).max(longest, "text-too-long")

const emailAddress = z
  .string("email-address-missing")
  .trim()
  .min(1, "email-address-missing")
  .max(254, "email-address-malformed")
  .pipe(z.email("email-address-malformed"))

/** In the order of the page. A member's address is known: only visitors are asked for it. */
function messageForm<Address extends string | null>(emailAddress: z.ZodType<Address>) {
  return z.object({
    /** Address of the question that was read. */
    question: optionalText(200),
    reason: z.enum(helpReasons, "help-reason-missing"),
    emailAddress,
    subject: requiredText("help-subject-missing", 150),
    body: requiredText("help-body-missing", 5000),
    page: optionalText(300),
    browser: optionalText(300),
  })
}

const visitorForm = messageForm<string | null>(emailAddress)
const memberForm = messageForm<string | null>(z.null().catch(null))

export const messageFormOf = (isMember: boolean) => (isMember ? memberForm : visitorForm)

const revision = z.coerce.number("form-unreadable").int("form-unreadable").min(1, "form-unreadable")

export const replyForm = z.object({ body: requiredText("help-reply-missing", 10_000) })

export const noteForm = z.object({ note: requiredText("help-reply-missing", 10_000) })

export const answerMessageForm = z.object({ revision, body: requiredText("help-reply-missing", 10_000) })

export const settlingForm = z.object({ revision })
