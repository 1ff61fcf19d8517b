import { z } from "zod"

export const saveSearchForm = z.object({
  name: z.string().trim().min(1, "search-name-missing").max(80, "search-name-too-long"),
  query: z.string().max(5_000),
})
