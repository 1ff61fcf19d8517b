import { z } from "zod"
import { nameField } from "../accounts.fields.js"
import { timeZones } from "./time-zones.js"

export const myAccountForm = z.object({
  displayName: nameField("display-name-missing"),
  language: z.enum(["en", "fr"], "language-missing"),
  timeZone: z.enum(timeZones, "time-zone-unknown"),
})
