import { z } from "zod"
import { readDate } from "../../../web/read-date.js"
import { registrationMoves, streams } from "./registration.js"

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

/** The last day of a pause or an absence comes in three parts; it stands for nothing beside another act. */
export const moveForm = z
  .looseObject({ act: z.enum(registrationMoves, "registration-act-missing") })
  .transform((form, problems) => {
    const { act } = form
    if (act !== "pause" && act !== "leave") return { act, awayUntil: null }
    const day = readDate(form, "awayUntil", (message) =>
      problems.addIssue({ code: "custom", path: ["awayUntil"], message }),
    )
    return { act, awayUntil: day?.toString() ?? null }
  })
