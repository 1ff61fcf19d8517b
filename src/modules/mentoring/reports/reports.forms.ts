import { z } from "zod"
import { optionalConfided } from "../exchanges/exchanges.forms.js"
import { longestWords, mostReported, reportOutcomes, reportReasons } from "./report.js"

export const reportForm = z.object({
  messages: z
    .union([z.array(z.uuid("form-unreadable")), z.uuid("form-unreadable").transform((id) => [id])])
    .default([])
    .refine((ids) => ids.length <= mostReported, "form-unreadable"),
  reason: z.enum(reportReasons, "report-reason-missing"),
  words: optionalConfided(longestWords),
})

export const settlingForm = z.object({ outcome: z.enum(reportOutcomes, "report-outcome-missing") })
