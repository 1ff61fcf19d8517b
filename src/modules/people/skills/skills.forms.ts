import { z } from "zod"
import { optionalYear } from "../profile/profile.fields.js"
import { skillLevels } from "./skills.js"

const noLevel = z.literal("").transform(() => null)

export const skillForm = z.object({
  // A question left alone is a question not answered.
  level: z
    .union([z.enum(skillLevels), noLevel], "answer-unknown")
    .optional()
    .transform((level) => level ?? null),
  lastUsed: optionalYear,
})
