import { z } from "zod"
import { bilingual, said } from "../../../web/api/operation.js"
import { weekdays } from "./availability.js"

/** An availability as programs read it. */
export const availabilityAnswer = z.object({
  weeklyMinutes: z.number(),
  fromOn: said(z.iso.date().nullable(), { en: "Null from now on.", fr: "Null dès maintenant." }),
  days: said(z.array(z.enum(weekdays)).readonly(), {
    en: "Empty where any day will do.",
    fr: "Vide si tous les jours conviennent.",
  }),
  times: said(bilingual.nullable(), { en: "In the person’s own words.", fr: "Dans les mots de la personne." }),
})
