import { z } from "zod"
import { choiceFields } from "../profile/section-choice.forms.js"

/** The box of the place is read apart: what it means depends on the list. */
export const placeForm = z.object(choiceFields)
