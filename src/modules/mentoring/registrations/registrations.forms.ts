import { z } from "zod"
import { streams } from "./registration.js"

/** `both` makes a registration on each side. */
export const roles = ["mentee", "mentor", "both"] as const

export const beginForm = z.object({
  role: z.enum(roles, "role-missing-here"),
  stream: z.enum(streams, "stream-missing").optional(),
})

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "yes")

export const submissionForm = z.object({ languages: z.string().optional(), adult: ticked, consent: ticked })

export const consentForm = z.object({ agrees: ticked })
