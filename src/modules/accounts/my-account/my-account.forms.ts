import { z } from "zod"
import { timeZones } from "../../host/index.js"
import { nameField } from "../accounts.fields.js"

export const myAccountForm = z.object({
  firstName: nameField("first-name-missing"),
  lastName: nameField("last-name-missing"),
  displayName: nameField("display-name-missing"),
  language: z.enum(["en", "fr"], "language-missing"),
  timeZone: z.enum(timeZones, "time-zone-unknown"),
})
