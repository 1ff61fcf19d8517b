import { z } from "zod"
import { programmeActs } from "../programme.js"

/** What the team does on the page of its programme; closing has a page of its own. */
export const statusForm = z.object({ act: z.enum(programmeActs, "answer-unknown") })

const decisions = programmeActs.filter((act) => act === "approve" || act === "refuse")

export const decisionForm = z.object({
  act: z.enum(decisions, "answer-unknown"),
  note: z
    .string()
    .trim()
    .max(2000, "text-too-long")
    .optional()
    .transform((text) => text || null),
})
