import { z } from "zod"
import { organisationField } from "../../organisations/index.js"
import { emailAddressTwice, nameField, newPasswordField, passwordField, sameAddressTwice } from "../accounts.fields.js"

export const createAccountForm = z
  .object({
    ...emailAddressTwice,
    firstName: nameField("first-name-missing"),
    lastName: nameField("last-name-missing"),
    displayName: nameField("display-name-missing"),
    organisation: organisationField.optional(),
    password: newPasswordField,
    language: z.enum(["en", "fr"], "language-missing"),
    terms: z.literal("yes", "terms-not-accepted"),
  })
  .refine(...sameAddressTwice)

export const linkForm = z.object({ password: passwordField.optional() })
