import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { pairingNotice } from "../pairings/pairing-notice.js"
import { findSituation } from "./situation.store.js"
import { situationsPaths } from "./situations.paths.js"
import { situationsWords } from "./situations.words.js"

const labelOf = (which: "team" | "pair") => ({
  en: situationsWords.en.notices.labels[which],
  fr: situationsWords.fr.notices.labels[which],
})

type Fact = Exclude<
  keyof (typeof situationsWords)["en"]["notices"],
  "labels" | "link" | "team" | "teamText" | "teamLink"
>

const pairNotice = (name: string, fact: Fact) =>
  pairingNotice({
    name: `mentoring.${name}`,
    label: labelOf("pair"),
    leadsTo: situationsPaths.choose,
    say(language, partner) {
      const words = situationsWords[language].notices
      return { title: words[fact].title({ name: partner.name }), text: words[fact].text, link: words.link }
    },
  })

export const partnerWaits = pairNotice("partner-waits", "waits")
export const partnerWaitsStill = pairNotice("partner-waits-still", "waitsStill")
export const partnerAway = pairNotice("partner-away", "away")
export const partnerChanged = pairNotice("partner-changed", "changed")
export const questionAnswered = pairNotice("question-answered", "answered")
export const situationSettled = pairNotice("situation-settled", "settled")

/** The coordination learns what happens, and opens the page that leaves a trace. */
export const situationRaised: NoticeKind<{ situationId: string }> = {
  name: "mentoring.situation-raised",
  label: labelOf("team"),
  group: mentoringNotices,
  details: z.object({ situationId: z.uuid() }),
  guarantee: "must-arrive",
  optional: true,
  rhythm: "at-once",
  async describe(at, { situationId }) {
    const situation = await findSituation(at, situationId)
    if (!situation) return null
    const { notices: words, kinds } = situationsWords[at.language]
    return {
      title: words.team({ name: situation.raiserName, kind: kinds[situation.kind] }),
      text: words.teamText,
      link: { label: words.teamLink, href: to(situationsPaths.ofTeam, at.language, { situationId }) },
    }
  },
}

export const situationsNoticeKinds = [
  partnerWaits,
  partnerWaitsStill,
  partnerAway,
  partnerChanged,
  questionAnswered,
  situationSettled,
  situationRaised,
]
