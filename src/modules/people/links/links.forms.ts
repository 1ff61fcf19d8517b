import { z } from "zod"
import type { Language } from "../../../platform/wording.js"
import { optionalLine } from "../profile/profile.fields.js"
import { webAddress } from "./links.js"

/** The title is asked in the page's language first: one of the two is enough. */
export const linkFormIn = (language: Language) =>
  z
    .object({
      address: z
        .string("link-address-unclear")
        .trim()
        .max(2000, "text-too-long")
        .transform((typed, ctx) => {
          const address = webAddress(typed)
          if (address === undefined) ctx.addIssue({ code: "custom", message: "link-address-unclear" })
          return address ?? ""
        }),
      titleFr: optionalLine(150),
      titleEn: optionalLine(150),
    })
    .refine(({ titleFr, titleEn }) => titleFr !== null || titleEn !== null, {
      path: [language === "fr" ? "titleFr" : "titleEn"],
      message: "link-title-missing",
    })
