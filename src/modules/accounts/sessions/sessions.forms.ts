import { z } from "zod"

/** Messages are refusal codes: the catalogues hold the sentences. */
export const signInForm = z.object({
  identifier: z.string("sign-in-name-missing").trim().min(1, "sign-in-name-missing").max(254, "sign-in-unknown"),
  password: z.string("password-missing").min(1, "password-missing").max(1000, "sign-in-unknown"),
  stays: z
    .literal("yes")
    .optional()
    .transform((ticked) => ticked === "yes"),
  next: z.string().optional(),
})
