import { z } from "zod"
import { moderationActs } from "./moderation-acts.js"
import { longestWords, reportReasons } from "./report.js"

/** Several lines, as they were typed; null where nothing was. */
const optionalWords = z
  .string()
  .trim()
  .transform((text) => text.replace(/\r\n?/g, "\n"))
  .pipe(z.string().max(longestWords, "text-too-long"))
  .optional()
  .transform((text) => text || null)

export const reportForm = z.object({
  reason: z.enum(reportReasons, "opportunity-report-reason-missing"),
  words: optionalWords,
})

export const decisionForm = z
  .object({
    act: z.enum(moderationActs, "moderation-act-missing"),
    reason: z.enum(reportReasons, "moderation-reason-missing").optional(),
    letter: optionalWords,
  })
  .transform(({ act, reason, letter }, problems) => {
    const refuse = (field: "reason" | "letter", message: string) => {
      problems.addIssue({ code: "custom", path: [field], message })
      return z.NEVER
    }
    if (act === "write") return letter === null ? refuse("letter", "moderation-letter-missing") : { act, letter }
    if (act === "approve" || act === "dismiss") return { act }
    return reason === undefined ? refuse("reason", "moderation-reason-missing") : { act, reason, letter }
  })
export type Decision = z.output<typeof decisionForm>
