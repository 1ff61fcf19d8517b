import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server"
import { z } from "zod"

const base64url = z.string().regex(/^[\w-]+$/)

const answer = z.looseObject({
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: z.looseObject({}),
})

const read = <T extends z.ZodType>(schema: T) =>
  z
    .string("passkey-unknown")
    .max(100_000, "passkey-unknown")
    .transform((text, problems) => {
      try {
        const outcome = schema.safeParse(JSON.parse(text))
        if (outcome.success) return outcome.data
      } catch {
        // Not JSON: the same answer.
      }
      problems.addIssue({ code: "custom", message: "passkey-unknown" })
      return z.NEVER
    })

/** What the browser's script put into the form: a key's answer, its shape checked; what it says is verified later. */
export const registrationAnswer = read(
  answer.extend({ response: z.looseObject({ clientDataJSON: base64url, attestationObject: base64url }) }),
).transform((value) => value as unknown as RegistrationResponseJSON)

export const signatureAnswer = read(
  answer.extend({
    response: z.looseObject({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
  }),
).transform((value) => value as unknown as AuthenticationResponseJSON)
