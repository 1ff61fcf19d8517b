import { z } from "zod"
import type { Language } from "../../../platform/wording.js"
import { optionalLine } from "../profile/profile.fields.js"
import { choiceFields } from "../profile/section-choice.forms.js"

/** The title is asked in the page's language first: one of the two is enough. */
export const positionFormIn = (language: Language) =>
  z
    .object({
      titleFr: optionalLine(150),
      titleEn: optionalLine(150),
      membershipId: optionalLine(36),
      unitFr: optionalLine(200),
      unitEn: optionalLine(200),
      occupationalGroup: optionalLine(20),
      occupationalLevel: optionalLine(4),
      managementLevel: optionalLine(50),
      ...choiceFields,
    })
    .refine(({ titleFr, titleEn }) => titleFr !== null || titleEn !== null, {
      path: [language === "fr" ? "titleFr" : "titleEn"],
      message: "position-title-missing",
    })
