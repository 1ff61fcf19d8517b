import { z } from "zod"
import { addressKeyOf } from "./addresses/email-address.js"

/** Fields that several forms of the module share. Messages are refusal codes: the catalogues hold the sentences. */
export const emailAddressField = z
  .string("email-address-missing")
  .trim()
  .min(1, "email-address-missing")
  .max(254, "email-address-malformed")
  .pipe(z.email("email-address-malformed"))

export const emailAddressTwice = {
  emailAddress: emailAddressField,
  emailAddressAgain: z.string("email-address-missing").trim(),
}

const twoTexts = z.object({ emailAddress: z.string(), emailAddressAgain: z.string() })

interface TwoAddresses {
  readonly emailAddress: string
  readonly emailAddressAgain: string
}

/** The check of a form that holds `emailAddressTwice`: given to `refine`. */
export const sameAddressTwice: [
  check: (form: TwoAddresses) => boolean,
  otherwise: { path: PropertyKey[]; message: string; when(payload: { readonly value: unknown }): boolean },
] = [
  ({ emailAddress, emailAddressAgain }) => addressKeyOf(emailAddress) === addressKeyOf(emailAddressAgain),
  {
    path: ["emailAddressAgain"],
    message: "email-addresses-differ",
    // Said together with the other answers to correct, not after them.
    when: ({ value }) => twoTexts.safeParse(value).success,
  },
]

/** One line that other people read: no sign that they could not see. */
export const nameField = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(100, "text-too-long")
    .regex(/^[^\p{Cc}]*$/u, "answer-with-hidden-signs")
    .regex(/\p{L}/u, missing)

export const passwordField = z.string("password-missing").min(1, "password-missing").max(1000, "password-wrong")

/** Its rules need the person's own words: they stand in `passwords/password.ts`. */
export const newPasswordField = z.string("password-new-missing").min(1, "password-new-missing")
