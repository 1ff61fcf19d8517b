import { z } from "zod"
import { registrationSideCodes, streams } from "../registration.js"

export const importForm = z.object({
  side: z.enum(registrationSideCodes, "import-side-missing"),
  stream: z.enum(streams, "stream-missing").optional(),
  language: z.enum(["en", "fr"], "answer-unknown"),
})
