import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { operation, said } from "../../../web/api/operation.js"
import { findLed } from "../programmes/led-by-token.js"
import { figureCodes } from "./figure.js"
import { decidePeriod } from "./period.js"
import { readFigures } from "./read-figures.js"

const count = said(z.object({ shown: z.enum(["exact", "few", "hidden"]), n: z.int().nullable() }), {
  en: "“few”: under 5, and “hidden”: it would give a small one back; neither has a number.",
  fr: "« few » : moins de 5; « hidden » : il permettrait de retrouver un petit nombre. Ni l’un ni l’autre n’a de nombre.",
})

const figure = z.object({
  code: z.enum(figureCodes),
  total: count,
  parts: said(z.array(z.object({ code: z.string(), count })), {
    en: "By month, as 2026-03, or by what is counted.",
    fr: "Par mois, comme 2026-03, ou selon ce qui est compté.",
  }),
})

const need = z.object({
  subject: said(z.string(), { en: "Code of a goal or of a skill.", fr: "Code d’un objectif ou d’une compétence." }),
  asked: said(count, { en: "Mentees who wait and ask for it.", fr: "Personnes en attente qui le demandent." }),
  places: said(count, {
    en: "Free places of mentors who offer it.",
    fr: "Places libres des mentores et mentors qui l’offrent.",
  }),
})

const day = z.iso
  .date("date-unknown")
  .transform((text) => Temporal.PlainDate.from(text))
  .optional()

export const figuresOperations = [
  operation({
    method: "get",
    path: "/programmes/{id}/figures",
    name: "getProgrammeFigures",
    tag: "mentoring",
    summary: {
      en: "Figures of a mentoring program that you lead, small counts masked",
      fr: "Chiffres d’un programme de mentorat que vous dirigez, petits nombres masqués",
    },
    scope: "mentoring-read",
    params: z.object({ id: z.uuid("answer-unknown") }),
    query: z.object({
      from: said(day, {
        en: "First civil day, in the time zone of the program; eleven months before the month of the last one if absent.",
        fr: "Premier jour civil, dans le fuseau horaire du programme; à défaut, onze mois avant le mois du dernier.",
      }),
      until: said(day, {
        en: "Last civil day, included; today if absent.",
        fr: "Dernier jour civil, inclus; à défaut, aujourd’hui.",
      }),
    }),
    answer: z.object({
      from: z.string(),
      until: z.string(),
      figures: z.array(figure),
      needs: said(z.array(need), {
        en: "What is asked for and what is free for it, at this moment.",
        fr: "Ce qui est demandé et ce qui est libre pour y répondre, en ce moment.",
      }),
    }),
    handle: async ({ reading, params, query: { from = null, until = null } }) => {
      const programme = await findLed(reading, params.id)
      const today = reading.now.toZonedDateTimeISO(programme.timeZone).toPlainDate()
      const { period, figures, needs } = await readFigures(reading, programme, decidePeriod({ from, until }, today))
      return {
        from: period.from.toString(),
        until: period.until.toString(),
        figures: figures.map(({ parts, ...each }) => ({ ...each, parts: [...parts] })),
        needs: [...needs],
      }
    },
  }),
]
