import { z } from "zod"
import { bilingual, said } from "../../../web/api/operation.js"
import { skillLevels } from "./skills.js"

/** Skills as programs read them, the strongest first. */
export const skillsAnswer = z.array(
  z.object({
    code: said(z.string(), { en: "In the list of skills.", fr: "Dans la liste des compétences." }),
    title: bilingual,
    level: said(z.enum(skillLevels).nullable(), { en: "As she sees it herself.", fr: "Selon elle-même." }),
    lastUsed: said(z.int().nullable(), { en: "A year.", fr: "Une année." }),
  }),
)
