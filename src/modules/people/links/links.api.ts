import { z } from "zod"
import { bilingual, said } from "../../../web/api/operation.js"

/** Links as programs read them, in her order. */
export const linksAnswer = z.array(
  z.object({
    title: said(bilingual, { en: "As she wrote it.", fr: "Tel qu’elle l’a écrit." }),
    address: z.string(),
  }),
)
