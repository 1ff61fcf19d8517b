import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { findProgramme } from "../programmes/programme.store.js"
import { programmeName } from "../programmes/programme-name.js"
import { registrationMoves } from "./registration.js"
import { findRegistration } from "./registration.store.js"
import { registrationsPaths } from "./registrations.paths.js"
import { registrationsWords } from "./registrations.words.js"

const ofMove = z.object({ registrationId: z.uuid(), act: z.enum(registrationMoves) })

/** Somebody else changed her registration: the programme's team, or the day that she had named. */
export const registrationMoved: NoticeKind<z.infer<typeof ofMove>> = {
  name: "mentoring.registration-moved",
  label: { en: registrationsWords.en.moved.label, fr: registrationsWords.fr.moved.label },
  group: mentoringNotices,
  details: ofMove,
  guarantee: "must-arrive",
  optional: false,
  rhythm: "at-once",
  async describe(at, { registrationId, act }) {
    const registration = await findRegistration(at, registrationId)
    const programme = registration && (await findProgramme(at, registration.programmeId))
    if (!programme) return null
    const words = registrationsWords[at.language].moved
    const href = to(registrationsPaths.mine, at.language, { programme: programme.id })
    return {
      title: words.titles[act],
      text: words.texts[act]({ programme: programmeName(programme, at.language) }),
      link: { label: words.link, href },
    }
  },
}
