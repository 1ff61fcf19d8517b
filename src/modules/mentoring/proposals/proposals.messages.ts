import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import { wording } from "../../../platform/wording.js"
import type { MailBlock } from "../../../ui/mail-content.js"
import { to } from "../../../web/paths.js"
import type { Composing, Message } from "../../notices/index.js"
import { findProgrammeOf } from "../outside/outside-programmes.js"
import { findPairing } from "../pairings/pairing.store.js"
import { pairingsPaths } from "../pairings/pairings.paths.js"
import { programmeMessage } from "../programmes/texts/programme.messages.js"
import { readContributions } from "../reasons/read-contributions.js"
import { sayStrongestReasons } from "../reasons/read-reasons.js"
import { firstMeetingDay } from "./first-meeting-day.js"
import { findWholeProposal, type WholeProposal } from "./lock-proposal.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"

/**
 * The detailed e-mail to the mentee: who, why, what is expected, until when, which others. Its link opens a page; what
 * binds somebody is done there, signed in.
 */
export async function composeProposal(at: Composing, proposalId: string): Promise<Message | null> {
  const whole = await findWholeProposal(at, proposalId)
  if (whole?.proposal.status !== "sent") return null
  const { answer, notices } = proposalsWords[at.language]
  const [, ...others] = whole.pairings.filter(({ status }) => status === "proposed")
  const texts = [
    notices.sentExpected,
    ...(others.length > 0 ? [notices.sentOthers({ names: others.map(({ mentorName }) => mentorName) })] : []),
    notices.sentDecided,
  ]
  const details: readonly MailBlock[] = texts.map((text) => ({ kind: "paragraph", text }))
  const link = { label: answer.title, href: to(proposalsPaths.one, at.language, { id: proposalId }) }
  const values = await valuesOf(at, whole)
  return values && programmeMessage(at, whole.programme, { kind: "proposal", values, link, details })
}

/** To the mentor who is asked first; to a mentor whom the mentee asked herself, the notice says it all. */
export async function composeAsked(at: Composing, proposalId: string): Promise<Message | null> {
  const whole = await findWholeProposal(at, proposalId)
  if (whole?.proposal.status !== "asked") return null
  const { answer } = proposalsWords[at.language]
  const link = { label: answer.title, href: to(proposalsPaths.one, at.language, { id: proposalId }) }
  const values = await valuesOf(at, whole)
  return values && programmeMessage(at, whole.programme, { kind: "proposal-asked", values, link })
}

export async function composeReminder(at: Composing, proposalId: string): Promise<Message | null> {
  const whole = await findWholeProposal(at, proposalId)
  if (whole?.proposal.status !== "sent") return null
  const { answer } = proposalsWords[at.language]
  const link = { label: answer.title, href: to(proposalsPaths.one, at.language, { id: proposalId }) }
  const values = await valuesOf(at, whole)
  return values && programmeMessage(at, whole.programme, { kind: "proposal-reminder", values, link })
}

async function valuesOf(at: Composing, { proposal, pairings, programme }: WholeProposal) {
  const { language } = at
  const first = pairings.find(({ status }) => status === "asked" || status === "proposed")
  if (!first) return null
  const reasons = await sayStrongestReasons(at, language, readContributions(first.contributions))
  return {
    menteeName: proposal.menteeName,
    mentorName: first.mentorName,
    date: wording[language].date(lastAnswerDay(proposal.answerBy, programme.timeZone)),
    reasons: reasons.length > 0 ? reasons.join("; ") : proposalsWords[language].notices.reasonsByHand,
  }
}

/** To either of the two, as soon as the pairing is confirmed. */
export async function composeConfirmed(
  at: Composing,
  pairingId: string,
  side: "mentor" | "mentee",
): Promise<Message | null> {
  const pairing = await findPairing(at, pairingId)
  const programme = pairing && (await findProgrammeOf(at, pairing))
  if (!programme || pairing.confirmedAt === null) return null
  const { menteeName, mentorName, confirmedAt } = pairing
  const date = wording[at.language].date(firstMeetingDay(confirmedAt, programme))
  return programmeMessage(at, programme, {
    kind: `confirmed-${side}`,
    values: { menteeName, mentorName, date },
    link: {
      label: proposalsWords[at.language].notices.pairingLink,
      href: to(pairingsPaths.one, at.language, { id: pairingId }),
    },
  })
}
