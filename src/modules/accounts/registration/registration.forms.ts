import { z } from "zod"
import { addressKeyOf } from "../addresses/email-address.js"

const address = z
  .string("email-address-missing")
  .trim()
  .min(1, "email-address-missing")
  .max(254, "email-address-malformed")
const name = (missing: string) => z.string(missing).trim().min(1, missing).max(100, "text-too-long")

/** Messages are refusal codes: the catalogues hold the sentences. */
export const createAccountForm = z
  .object({
    emailAddress: address.pipe(z.email("email-address-malformed")),
    emailAddressAgain: z.string("email-address-missing").trim(),
    firstName: name("first-name-missing"),
    lastName: name("last-name-missing"),
    displayName: name("display-name-missing"),
    organisation: z
      .string()
      .trim()
      .max(200, "text-too-long")
      .optional()
      .transform((text) => text || null),
    password: z.string("password-new-missing").min(1, "password-new-missing"),
    language: z.enum(["en", "fr"], "language-missing"),
    terms: z.literal("yes", "terms-not-accepted"),
  })
  .refine((form) => addressKeyOf(form.emailAddress) === addressKeyOf(form.emailAddressAgain), {
    path: ["emailAddressAgain"],
    message: "email-addresses-differ",
    // Said together with the other answers to correct, not after them.
    when: ({ value }) =>
      typeof value === "object" && value !== null && "emailAddressAgain" in value && "emailAddress" in value,
  })

export const linkForm = z.object({ password: z.string().optional() })
