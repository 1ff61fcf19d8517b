import { z } from "zod"
import { emailAddressField, passwordField } from "../accounts.fields.js"

export const askUnlockingForm = z.object({ emailAddress: emailAddressField })

export const unlockForm = z.object({ password: passwordField })
