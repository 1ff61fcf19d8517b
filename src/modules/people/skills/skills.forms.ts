import { z } from "zod"
import { optionalYear } from "../profile/profile.fields.js"
import { skillLevels } from "./skills.js"

const noLevel = z.literal("").transform(() => null)

export const skillForm = z.object({
  level: z.union([z.enum(skillLevels), noLevel], "answer-unknown"),
  lastUsed: optionalYear,
})
