import { z } from "zod"
import { organisationField } from "../choosing/choosing.forms.js"

export const declarationForm = z.object({
  organisation: organisationField.min(1, "organisation-missing"),
})
