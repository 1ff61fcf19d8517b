import { z } from "zod"

export const namesForm = z.object({
  showsNames: z
    .literal("yes", "answer-unknown")
    .optional()
    .transform((ticked) => ticked === "yes"),
})
