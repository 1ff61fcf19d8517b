import { z } from "zod"
import { to } from "../../../../web/paths.js"
import type { NoticeKind } from "../../../notices/index.js"
import { mentoringNotices } from "../../mentoring.notices-group.js"
import { findProgramme } from "../../programmes/programme.store.js"
import { programmeName } from "../../programmes/programme-name.js"
import { findRegistration } from "../registration.store.js"
import { registrationsPaths } from "../registrations.paths.js"
import { importWords } from "./import.words.js"

const ofRegistration = z.object({ registrationId: z.uuid() })

/** To a member: a team prepared a registration, which takes part in nothing until she sends it. */
export const registrationPrepared: NoticeKind<z.infer<typeof ofRegistration>> = {
  name: "mentoring.registration-prepared",
  label: { en: importWords.en.notice.label, fr: importWords.fr.notice.label },
  group: mentoringNotices,
  details: ofRegistration,
  guarantee: "must-arrive",
  optional: true,
  rhythm: "at-once",
  async describe(at, { registrationId }) {
    const registration = await findRegistration(at, registrationId)
    const programme = registration?.status === "invited" ? await findProgramme(at, registration.programmeId) : undefined
    if (!programme) return null
    const words = importWords[at.language].notice
    return {
      title: words.title,
      text: words.text({ programme: programmeName(programme, at.language) }),
      link: { label: words.link, href: to(registrationsPaths.mine, at.language, { programme: programme.id }) },
    }
  },
}
