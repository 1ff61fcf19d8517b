import { z } from "zod"
import type { Labels } from "../../../../web/module.js"
import { to } from "../../../../web/paths.js"
import type { NoticeKind } from "../../../notices/index.js"
import { mentoringNotices } from "../../mentoring.notices-group.js"
import { findProgramme } from "../programme.store.js"
import { programmeName } from "../programme-name.js"
import { programmesPaths } from "../programmes.paths.js"
import { lifeWords } from "./life.words.js"

const ofProgramme = z.object({ programmeId: z.uuid() })
type OfProgramme = z.infer<typeof ofProgramme>

const labelOf = (which: "submitted" | "decided"): Labels => ({
  en: lifeWords.en.notices.labels[which],
  fr: lifeWords.fr.notices.labels[which],
})

const inCommon = {
  group: mentoringNotices,
  details: ofProgramme,
  guarantee: "must-arrive",
  optional: true,
  rhythm: "at-once",
} as const

/** To the platform's administrators: a programme waits for their answer. */
export const programmeSubmitted: NoticeKind<OfProgramme> = {
  ...inCommon,
  name: "mentoring.programme-submitted",
  label: labelOf("submitted"),
  async describe(at, { programmeId }) {
    const programme = await findProgramme(at, programmeId)
    if (programme?.status !== "submitted") return null
    const { submitted } = lifeWords[at.language].notices
    return {
      title: submitted.title({ name: programmeName(programme, at.language) }),
      text: submitted.text,
      link: { label: submitted.link, href: to(programmesPaths.decision, at.language, { id: programmeId }) },
    }
  },
}

/** To the team: what the platform's administrators answered. */
export const programmeDecided: NoticeKind<OfProgramme> = {
  ...inCommon,
  name: "mentoring.programme-decided",
  label: labelOf("decided"),
  async describe(at, { programmeId }) {
    const programme = await findProgramme(at, programmeId)
    if (programme?.status !== "approved" && programme?.status !== "refused") return null
    const { decided } = lifeWords[at.language].notices
    const words = decided[programme.status]
    return {
      title: words.title({ name: programmeName(programme, at.language) }),
      text: words.text,
      link: { label: decided.link, href: to(programmesPaths.coordination, at.language, { id: programmeId }) },
    }
  },
}
