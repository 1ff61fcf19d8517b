import { z } from "zod"

/** Messages are refusal codes: the catalogues hold the sentences. */
export const codeForm = z.object({
  code: z
    .string("code-missing")
    .trim()
    .min(1, "code-missing")
    .max(50, "code-not-six-digits")
    .regex(/^(?:\d[\s-]*){6}$/, "code-not-six-digits"),
})
