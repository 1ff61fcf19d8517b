import type { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import type { Labels } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import type { Composing, NoticeKind } from "../../notices/index.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import { findPairing, type Pairing } from "../pairings/pairing.store.js"
import { pairingsPaths } from "../pairings/pairings.paths.js"
import type { Programme } from "../programmes/programme.store.js"
import { programmeName } from "../programmes/programme-name.js"
import { firstMeetingDay } from "./first-meeting-day.js"
import { findWholeProposal, type WholeProposal } from "./lock-proposal.js"
import { composeAsked, composeConfirmed, composeProposal, composeReminder } from "./proposals.messages.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"
import { findQuestion } from "./question.store.js"

type Words = (typeof proposalsWords)["en"]["notices"]

interface Fact {
  readonly title: string
  readonly text: string
}

/** What the words of a proposal's notices are made of. */
interface Said {
  readonly whole: WholeProposal
  readonly mentorName: string
  readonly menteeName: string
  readonly programme: string
  readonly date: Temporal.PlainDate
}

const ofProposal = z.object({ proposalId: z.uuid() })
const ofPairing = z.object({ pairingId: z.uuid() })

type Label = keyof Words["labels"]
const labelOf = (which: Label): Labels => ({
  en: proposalsWords.en.notices.labels[which],
  fr: proposalsWords.fr.notices.labels[which],
})

const kind = (name: string, label: Label) => ({
  ...{ name, label: labelOf(label), group: mentoringNotices },
  ...({ guarantee: "must-arrive", optional: false, rhythm: "at-once" } as const),
})

/** A fact about a proposal, which leads to its page. */
function proposalNotice(
  name: string,
  label: Label,
  say: (words: Words, said: Said) => Fact,
): NoticeKind<z.infer<typeof ofProposal>> {
  return {
    ...kind(name, label),
    details: ofProposal,
    async describe(at, { proposalId }) {
      const said = await sayProposal(at, proposalId)
      if (!said) return null
      const words = proposalsWords[at.language].notices
      const href = to(proposalsPaths.one, at.language, { id: proposalId })
      return { ...say(words, said), link: { label: words.link, href } }
    },
  }
}

async function sayProposal(at: Composing, proposalId: string): Promise<Said | undefined> {
  const whole = await findWholeProposal(at, proposalId)
  const [first] = whole?.pairings ?? []
  if (!whole || !first) return undefined
  const { proposal, programme } = whole
  return {
    whole,
    mentorName: first.mentorName,
    menteeName: proposal.menteeName,
    programme: programmeName(programme, at.language),
    date: lastAnswerDay(proposal.answerBy, programme.timeZone),
  }
}

/** To the mentee; the e-mail says who, why, what is expected and until when. */
export const proposalSent: NoticeKind<z.infer<typeof ofProposal>> = {
  ...proposalNotice("mentoring.proposal-sent", "proposal", (words, said) => ({
    title: words.sent(said),
    text: words.sentText(said),
  })),
  composeMail: (at, { proposalId }) => composeProposal(at, proposalId),
}

/** To the mentor who says first whether she agrees, the coordination having chosen. */
export const mentorAsked: NoticeKind<z.infer<typeof ofProposal>> = {
  ...proposalNotice("mentoring.mentor-asked", "proposal", (words, said) => ({
    title: words.asked(said),
    text: words.askedText(said),
  })),
  composeMail: (at, { proposalId }) => composeAsked(at, proposalId),
}

/** To a mentor whom a mentee asked herself. */
export const mentorRequested = proposalNotice("mentoring.mentor-requested", "proposal", (words, said) => ({
  title: words.requested(said),
  text: words.requestedText(said),
}))

/** To a mentee whose own request came to nothing, whatever the reason. */
export const requestOver = proposalNotice("mentoring.request-over", "over", (words) => ({
  title: words.requestOver,
  text: words.requestOverText,
}))

export const proposalReminder: NoticeKind<z.infer<typeof ofProposal>> = {
  ...proposalNotice("mentoring.proposal-reminder", "reminder", (words, said) => ({
    title: words.reminder(said),
    text: words.reminderText(said),
  })),
  composeMail: (at, { proposalId }) => composeReminder(at, proposalId),
}

export const requestReminder = proposalNotice("mentoring.request-reminder", "reminder", (words, said) => ({
  title: words.requestReminder(said),
  text: words.requestReminderText(said),
}))

export const proposalExpired = proposalNotice("mentoring.proposal-expired", "over", (words, said) => ({
  title: words.expired,
  text: words.expiredText(said),
}))

export const requestExpired = proposalNotice("mentoring.request-expired", "over", (words) => ({
  title: words.requestExpired,
  text: words.requestExpiredText,
}))

/** To a mentor who had agreed, whatever the reason: it stays with her who gave it. */
export const placeFreed = proposalNotice("mentoring.place-freed", "over", (words) => ({
  title: words.freed,
  text: words.freedText,
}))

export const proposalWithdrawn = proposalNotice("mentoring.proposal-withdrawn", "over", (words, { whole }) => ({
  title: words.withdrawn,
  text: whole.proposal.status === "withdrawn" ? words.withdrawnText : words.withdrawnInPartText,
}))

/** That there is a question, never what it says. */
export const questionAsked: NoticeKind<{ questionId: string }> = {
  ...kind("mentoring.proposal-question-asked", "proposal"),
  details: z.object({ questionId: z.uuid() }),
  async describe(at, { questionId }) {
    const question = await findQuestion(at, questionId)
    const said = question && (await sayProposal(at, question.proposalId))
    if (!said) return null
    const words = proposalsWords[at.language].notices
    const href = to(proposalsPaths.question, at.language, { id: questionId })
    const { title, text } = words.askedOf[question.kind]
    return { title, text: text({ programme: said.programme }), link: { label: words.questionLink, href } }
  },
}

export const questionAnswered = proposalNotice("mentoring.proposal-question-answered", "proposal", (words, said) => ({
  title: words.questionAnswered,
  text: words.questionAnsweredText(said),
}))

export const reviewAnswered = proposalNotice("mentoring.proposal-review-answered", "proposal", (words) => ({
  title: words.reviewAnswered,
  text: words.reviewAnsweredText,
}))

/** What the words of a confirmed pairing are made of. */
interface Confirmed {
  readonly mentorName: string
  readonly menteeName: string
  readonly programme: string
  readonly date: Temporal.PlainDate
}

function pairingNotice(
  name: string,
  say: (words: Words, confirmed: Confirmed) => Fact,
): NoticeKind<z.infer<typeof ofPairing>> {
  return {
    ...kind(name, "confirmed"),
    details: ofPairing,
    async describe(at, { pairingId }) {
      const pairing = await findPairing(at, pairingId)
      const programme = pairing && (await findProgrammeOf(at, pairing))
      if (!programme || pairing.confirmedAt === null) return null
      const words = proposalsWords[at.language].notices
      const href = to(pairingsPaths.one, at.language, { id: pairingId })
      return { ...say(words, sayPairing(at, pairing, programme)), link: { label: words.pairingLink, href } }
    },
  }
}

function sayPairing(at: Composing, { mentorName, menteeName, confirmedAt }: Pairing, programme: Programme): Confirmed {
  const date = firstMeetingDay(confirmedAt ?? at.now, programme)
  return { mentorName, menteeName, programme: programmeName(programme, at.language), date }
}

export const pairingConfirmedToMentee: NoticeKind<z.infer<typeof ofPairing>> = {
  ...pairingNotice("mentoring.pairing-confirmed-to-mentee", (words, confirmed) => ({
    title: words.confirmedToMentee(confirmed),
    text: words.confirmedToMenteeText(confirmed),
  })),
  composeMail: (at, { pairingId }) => composeConfirmed(at, pairingId, "mentee"),
}

export const pairingConfirmedToMentor: NoticeKind<z.infer<typeof ofPairing>> = {
  ...pairingNotice("mentoring.pairing-confirmed-to-mentor", (words, confirmed) => ({
    title: words.confirmedToMentor(confirmed),
    text: words.confirmedToMentorText(confirmed),
  })),
  composeMail: (at, { pairingId }) => composeConfirmed(at, pairingId, "mentor"),
}

export const pairingConfirmedToTeam = pairingNotice("mentoring.pairing-confirmed-to-team", (words, confirmed) => ({
  title: words.confirmedToTeam(confirmed),
  text: words.confirmedToTeamText(confirmed),
}))

export const proposalsNoticeKinds: readonly NoticeKind[] = [
  proposalSent,
  mentorAsked,
  mentorRequested,
  requestOver,
  proposalReminder,
  requestReminder,
  proposalExpired,
  requestExpired,
  placeFreed,
  proposalWithdrawn,
  questionAsked,
  questionAnswered,
  reviewAnswered,
  pairingConfirmedToMentee,
  pairingConfirmedToMentor,
  pairingConfirmedToTeam,
] as readonly NoticeKind[]
