import { z } from "zod"
import { optionalLine, optionalYear } from "../profile/profile.fields.js"
import { studyStatuses } from "./education.js"

export const studyForm = z.object({
  level: z.string("study-level-missing").min(1, "study-level-missing"),
  field: optionalLine(200),
  school: optionalLine(200),
  status: z.enum(studyStatuses, "study-status-missing"),
  year: optionalYear,
})
