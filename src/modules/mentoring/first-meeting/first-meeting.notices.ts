import { z } from "zod"
import { wording } from "../../../platform/wording.js"
import type { Labels } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { instantOf } from "../meetings/local-time.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import { findPairing } from "../pairings/pairing.store.js"
import { partnerNameFor } from "../pairings/partner-name.js"
import { findReader } from "../pairings/reader.store.js"
import { firstMeetingPaths } from "./first-meeting.paths.js"
import { firstMeetingWords } from "./first-meeting.words.js"
import { findOpenProposal } from "./time-proposal.store.js"

const ofPairing = z.object({ pairingId: z.uuid() })
type OfPairing = z.infer<typeof ofPairing>

const labelOf = (which: "proposed" | "reminder" | "late"): Labels => ({
  en: firstMeetingWords.en.notices.labels[which],
  fr: firstMeetingWords.fr.notices.labels[which],
})

const told: Pick<NoticeKind<OfPairing>, "group" | "details" | "guarantee" | "optional" | "rhythm"> = {
  ...{ group: mentoringNotices, details: ofPairing },
  ...{ guarantee: "must-arrive", optional: true, rhythm: "at-once" },
}

/** To the other of the two: times wait for her choice; nothing any more once they are answered. */
export const timesProposed: NoticeKind<OfPairing> = {
  ...told,
  name: "mentoring.times-proposed",
  label: labelOf("proposed"),
  async describe(at, { pairingId }) {
    const reader = await findReader(at, at.accountId)
    const pairing = await findPairing(at, pairingId)
    const open = await findOpenProposal(at, pairingId)
    if (!reader || !pairing || !open || open.authorId === reader.personId) return null
    const words = firstMeetingWords[at.language].notices
    const times = open.times.map((time) => wording[at.language].dateTime(instantOf(time), reader.timeZone))
    return {
      title: words.proposed({ name: partnerNameFor(reader.personId, pairing) }),
      text: words.proposedText({ times }),
      link: { label: words.open, href: to(firstMeetingPaths.one, at.language, { id: pairingId }) },
    }
  },
}

/** To the mentee, while no time is proposed. */
export const firstMeetingReminder: NoticeKind<OfPairing> = {
  ...told,
  name: "mentoring.first-meeting-reminder",
  label: labelOf("reminder"),
  async describe(at, { pairingId }) {
    const reader = await findReader(at, at.accountId)
    const pairing = await findPairing(at, pairingId)
    if (!reader || !pairing?.confirmedAt) return null
    const words = firstMeetingWords[at.language].notices
    return {
      title: words.reminder({ name: partnerNameFor(reader.personId, pairing) }),
      text: words.reminderText({ on: pairing.confirmedAt.toZonedDateTimeISO(reader.timeZone).toPlainDate() }),
      link: { label: words.open, href: to(firstMeetingPaths.one, at.language, { id: pairingId }) },
    }
  },
}

/** To the programme's team, after the last reminder: a state and a date, nothing that the two wrote. */
export const firstMeetingLate: NoticeKind<OfPairing> = {
  ...told,
  name: "mentoring.first-meeting-late",
  label: labelOf("late"),
  async describe(at, { pairingId }) {
    const pairing = await findPairing(at, pairingId)
    const programme = pairing && (await findProgrammeOf(at, pairing))
    if (!pairing?.confirmedAt || !programme) return null
    const words = firstMeetingWords[at.language].notices
    const on = pairing.confirmedAt.toZonedDateTimeISO(programme.timeZone).toPlainDate()
    return {
      title: words.late({ mentee: pairing.menteeName, mentor: pairing.mentorName }),
      text: words.lateText({ on }),
    }
  },
}

export const firstMeetingNoticeKinds: readonly NoticeKind[] = [
  timesProposed as NoticeKind,
  firstMeetingReminder as NoticeKind,
  firstMeetingLate as NoticeKind,
]
