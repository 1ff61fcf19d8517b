import { z } from "zod"
import type { Language } from "../../../platform/wording.js"
import { readMonth } from "../../../web/read-date.js"
import { optionalLine, optionalText } from "../profile/profile.fields.js"

const longestAccount = 2000

/** The title is asked in the page's language first: one of the two is enough. Months come in two parts. */
export const experienceFormIn = (language: Language) =>
  z
    .looseObject({
      titleFr: optionalLine(150),
      titleEn: optionalLine(150),
      occupation: optionalLine(200),
      organisation: optionalLine(200),
      doneFr: optionalText(longestAccount),
      doneEn: optionalText(longestAccount),
    })
    .transform((form, problems) => {
      const problem = (field: string, message: string) => problems.addIssue({ code: "custom", path: [field], message })
      const { titleFr, titleEn, organisation, doneFr, doneEn } = form
      if (titleFr === null && titleEn === null) {
        problem(language === "fr" ? "titleFr" : "titleEn", "experience-title-missing")
      }
      const fromMonth = readMonth(form, "from")
      if (!fromMonth) problem("from", "month-unclear")
      const untilMonth = readMonth(form, "until")
      if (untilMonth === undefined) problem("until", "month-unclear")
      return {
        ...{ titleFr, titleEn, organisation, doneFr, doneEn },
        ...{ fromMonth: fromMonth ?? "", untilMonth: untilMonth ?? null },
      }
    })

/** Boxes that were ticked: none, one or several. */
export const offeredSkillsForm = z.object({
  skills: z
    .union([z.string().array(), z.string().transform((skill) => [skill])])
    .optional()
    .transform((skills) => skills ?? []),
})
