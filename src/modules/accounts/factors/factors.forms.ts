import { z } from "zod"

/** Where the person was going; every page of this section hands it on. */
export const next = z.string().optional()

export const codeForm = z.object({
  code: z.string("code-of-factor-missing").trim().min(1, "code-of-factor-missing").max(50, "factor-code-unknown"),
  next,
})

export const proofForm = z.object({
  proof: z.string("proof-missing").min(1, "proof-missing").max(1000, "proof-wrong"),
  next,
})
