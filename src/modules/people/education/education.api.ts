import { z } from "zod"
import { bilingual, said } from "../../../web/api/operation.js"
import { studyStatuses } from "./education.js"

/** Education as programs read it: what is under way, then the latest completed. */
export const educationAnswer = z.array(
  z.object({
    level: z.object({ code: z.string(), title: bilingual }),
    field: z
      .object({
        code: said(z.string(), {
          en: "In the Classification of Instructional Programs.",
          fr: "Dans la Classification des programmes d’enseignement.",
        }),
        title: bilingual,
      })
      .nullable(),
    school: bilingual.nullable(),
    year: said(z.int().nullable(), {
      en: "When it was completed, or is expected to be.",
      fr: "Celle où les études ont été terminées, ou devraient l’être.",
    }),
    status: z.enum(studyStatuses),
  }),
)
