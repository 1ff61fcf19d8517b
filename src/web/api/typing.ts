import { z } from "zod"
import { said } from "./operation.js"

/** What every operation takes that suggests what somebody who types may mean. */
export const typing = z.object({
  q: said(z.string("answer-unknown").max(200, "text-too-long"), { en: "What was typed.", fr: "Ce qui est écrit." }),
  language: said(z.enum(["en", "fr"], "answer-unknown").default("en"), {
    en: "Of the reader; both languages are searched.",
    fr: "De la personne qui lit; la recherche se fait dans les deux langues.",
  }),
  limit: z.coerce
    .number("suggestions-out-of-range")
    .int("suggestions-out-of-range")
    .min(1, "suggestions-out-of-range")
    .max(20, "suggestions-out-of-range")
    .default(5),
})
