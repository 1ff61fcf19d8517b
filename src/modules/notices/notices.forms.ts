import { z } from "zod"

export const readAllForm = z.object({
  /** When the page was drawn: what came later has not been seen. */
  drawnAt: z.iso.datetime("form-unreadable"),
})
