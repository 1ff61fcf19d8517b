import { z } from "zod"
import type { NoticeKind } from "../../notices/index.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { findPairing } from "../pairings/pairing.store.js"
import { pairingNotice } from "../pairings/pairing-notice.js"
import { pairingsPaths } from "../pairings/pairings.paths.js"
import { endingsPaths } from "./endings.paths.js"
import { endingsWords } from "./endings.words.js"

export const pairingClosed = pairingNotice({
  name: "mentoring.pairing-closed",
  label: { en: endingsWords.en.notices.closedLabel, fr: endingsWords.fr.notices.closedLabel },
  leadsTo: pairingsPaths.one,
  say(language, { name }, { status }) {
    const words = endingsWords[language].notices
    const text = status === "completed" ? words.completedText : words.endedText
    return { title: words.closed({ name }), text, link: words.closedLink }
  },
})

export const lastDaySet = pairingNotice({
  name: "mentoring.last-day-set",
  label: { en: endingsWords.en.notices.lastDayLabel, fr: endingsWords.fr.notices.lastDayLabel },
  leadsTo: endingsPaths.end,
  say(language, { name }) {
    const words = endingsWords[language].notices
    return { title: words.lastDay({ name }), text: words.lastDayText, link: words.lastDayLink }
  },
})

/** The coordination learns that a place is free, and of no reason. */
export const pairingClosedToTeam: NoticeKind<{ pairingId: string }> = {
  name: "mentoring.pairing-closed-to-team",
  label: { en: endingsWords.en.notices.teamLabel, fr: endingsWords.fr.notices.teamLabel },
  group: mentoringNotices,
  details: z.object({ pairingId: z.uuid() }),
  guarantee: "must-arrive",
  optional: true,
  rhythm: "daily",
  async describe(at, { pairingId }) {
    const pairing = await findPairing(at, pairingId)
    if (!pairing) return null
    const words = endingsWords[at.language].notices
    return { title: words.team({ mentor: pairing.mentorName, mentee: pairing.menteeName }), text: words.teamText }
  },
}
