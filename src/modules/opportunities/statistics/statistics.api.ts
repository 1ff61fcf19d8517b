import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { operation, said } from "../../../web/api/operation.js"
import { readSettings } from "../../host/index.js"
import { opportunityStatuses } from "../opportunity/opportunity.js"
import { sides } from "../types/opportunity-type.js"
import { decidePeriod, intervals } from "./interval.js"
import { readStatistics } from "./read-statistics.js"
import { binLimits, countedDates, measures, splits } from "./statistics.js"

const count = said(z.object({ shown: z.enum(["exact", "few", "hidden"]), n: z.number().nullable() }), {
  en: "“few”: under 5 people, and “hidden”: it would give a small count back; neither has a number.",
  fr: "« few » : moins de 5 personnes; « hidden » : il permettrait de retrouver un petit nombre. Ni l’un ni l’autre n’a de nombre.",
})

const day = z.iso
  .date("date-unknown")
  .transform((text) => Temporal.PlainDate.from(text))
  .optional()

const query = z.object({
  from: said(day, {
    en: "First civil day, where the host is; a month before the last one if absent.",
    fr: "Premier jour civil, là où se trouve l’hôte; à défaut, un mois avant le dernier.",
  }),
  until: said(day, {
    en: "Last civil day, included; today if absent.",
    fr: "Dernier jour civil, inclus; à défaut, aujourd’hui.",
  }),
  interval: z.enum(intervals, "answer-unknown").default("week"),
  dated: z.enum(countedDates, "answer-unknown").default("posted"),
  split: z.enum(splits, "answer-unknown").default("type"),
  measure: z.enum(measures, "answer-unknown").default("to-fill"),
  bins: z.coerce
    .number("answer-unknown")
    .int("answer-unknown")
    .min(binLimits.fewest, "answer-unknown")
    .max(binLimits.most, "answer-unknown")
    .default(binLimits.usual),
  organisation: said(z.uuid("answer-unknown").optional(), {
    en: "With all that stands below it.",
    fr: "Avec tout ce qui en dépend.",
  }),
  side: z.enum(sides, "answer-unknown").optional(),
  type: z.string().max(40, "answer-unknown").optional(),
  status: z.enum(opportunityStatuses, "answer-unknown").optional(),
})

export const statisticsOperations = [
  operation({
    method: "get",
    path: "/opportunities/statistics",
    name: "getOpportunityStatistics",
    tag: "opportunities",
    summary: {
      en: "Statistics of the opportunities that were published, small counts of people masked",
      fr: "Statistiques des possibilités publiées, petits nombres de personnes masqués",
    },
    scope: "opportunities-read",
    query,
    answer: z.object({
      from: z.string(),
      until: z.string(),
      postings: z.int(),
      picture: z.object({
        split: z.enum(splits),
        parts: said(z.array(z.string()), {
          en: "Codes, in the order of the counts of each row.",
          fr: "Codes, dans l’ordre des nombres de chaque ligne.",
        }),
        rows: z.array(
          z.object({
            start: said(z.string(), {
              en: "First day of the whole interval.",
              fr: "Premier jour de l’intervalle entier.",
            }),
            counts: z.array(count),
            total: z.number().nullable(),
          }),
        ),
      }),
      bins: z.array(z.object({ from: z.number(), until: z.number(), count: z.int() })),
      skills: z.array(z.object({ skill: z.string(), count: z.int() })),
    }),
    handle: async ({ reading, query: { from = null, until = null, ...chosen } }) => {
      const { interval, dated, split, measure, bins, organisation, side, type, status } = chosen
      const { timeZone } = await readSettings(reading)
      const today = reading.now.toZonedDateTimeISO(timeZone).toPlainDate()
      const period = decidePeriod({ from, until }, interval, today)
      const filters = {
        ...(organisation && { organisation }),
        ...(side && { side }),
        ...(type && { type }),
        ...(status && { status }),
      }
      const found = await readStatistics(reading, { period, interval, dated, split, measure, bins, filters })
      const { parts, rows } = found.picture
      return {
        from: period.from.toString(),
        until: period.until.toString(),
        postings: found.postings,
        picture: {
          split,
          parts: [...parts],
          rows: rows.map(({ start, counts, total }) => ({ start: start.toString(), counts: [...counts], total })),
        },
        bins: [...found.bins],
        skills: [...found.skills],
      }
    },
  }),
]
