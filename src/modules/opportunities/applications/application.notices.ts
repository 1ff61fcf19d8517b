import { Temporal } from "temporal-polyfill"
import type { MailBlock } from "../../../ui/mail-content.js"
import type { Composing, NoticeKind } from "../../notices/index.js"
import { findHolder, listAttachableSections } from "../../people/index.js"
import { kindOf } from "./application-kind.js"
import { applicationNotice, findTold, type OfApplication, type Told } from "./application-notice.js"
import { type NoticeWords, noticesWords } from "./application-notices.words.js"

/** To its authors. The e-mail holds all that they file or forward: the message itself and where to answer. */
export const applicationReceived: NoticeKind<OfApplication> = {
  ...applicationNotice("opportunities.application-received", "received", ({ received }, told) => ({
    title: received[kindOf(told.opportunity)](told),
    text: sayReceived(received, told),
  })),
  async addToMail(at, { applicationId }) {
    const told = await findTold(at, applicationId)
    if (!told) return []
    const { received } = noticesWords[at.language]
    const { message, personId, shownSections } = told.application
    const attached = (await listAttachableSections(at, personId, at.language)).filter(({ code }) =>
      shownSections.includes(code),
    )
    const facts = [
      { term: received.number, value: String(told.opportunity.number) },
      ...(attached.length === 0
        ? []
        : [{ term: received.attached, value: attached.map(({ title }) => title).join(", ") }]),
    ]
    return [
      { kind: "facts", facts },
      ...(message === null ? [] : [paragraph(`${received.from}`), ...message.split(/\n{2,}/).map(paragraph)]),
    ]
  },
}

const paragraph = (text: string): MailBlock => ({ kind: "paragraph", text })

/** An answer is due before it begins, where that is still to come. */
function sayReceived(received: NoticeWords["received"], { application, opportunity, applicantName }: Told): string {
  const kind = kindOf(opportunity)
  const start = opportunity.startOn === null ? undefined : Temporal.PlainDate.from(opportunity.startOn)
  const appliedOn = application.appliedAt.toZonedDateTimeISO(opportunity.timeZone).toPlainDate()
  return start !== undefined && Temporal.PlainDate.compare(start, appliedOn) > 0
    ? received.textBy[kind]({ applicantName, date: start })
    : received.text[kind]({ applicantName })
}

export const placeOffered = applicationNotice("opportunities.place-offered", "offer", ({ offer }, told) => ({
  title: offer.title(told),
  text: told.date ? offer.text({ date: told.date }) : offer.over,
}))

export const offerReminder = applicationNotice(
  "opportunities.offer-reminder",
  "offer",
  ({ reminder }, { title, date }) => ({
    title: date ? reminder.title({ title, date }) : reminder.titleOver({ title }),
    text: reminder.text,
  }),
)

export const offerLapsed = applicationNotice("opportunities.offer-lapsed", "offer", ({ lapsed }, told) => ({
  title: lapsed.title(told),
  text: lapsed.text,
}))

export const offerLapsedToAuthor = applicationNotice(
  "opportunities.offer-lapsed-to-author",
  "answer",
  ({ lapsedToAuthor }, told) => ({ title: lapsedToAuthor.title(told), text: lapsedToAuthor.text(told) }),
)

export const offerTakenBack = applicationNotice("opportunities.offer-taken-back", "offer", ({ takenBack }, told) => ({
  title: takenBack.title(told),
  text: takenBack.text,
}))

/** To its authors; from this moment they know how to reach her. */
export const offerAccepted: NoticeKind<OfApplication> = {
  ...applicationNotice("opportunities.offer-accepted", "answer", ({ accepted }, told) => ({
    title: accepted.title(told),
    text: accepted.text(told),
  })),
  async addToMail(at, { applicationId }) {
    const { application } = (await findAccepted(at, applicationId)) ?? {}
    const holder = application && (await findHolder(at, application.personId))
    if (!holder) return []
    const { accepted } = noticesWords[at.language]
    const name = { term: accepted.name, value: holder.displayName }
    return [{ kind: "facts", facts: [name, { term: accepted.address, value: holder.address }] }]
  },
}

/** To her who accepted; from this moment she knows how to reach the contact person. */
export const acceptanceConfirmed: NoticeKind<OfApplication> = {
  ...applicationNotice("opportunities.acceptance-confirmed", "offer", ({ confirmed }, told) => ({
    title: confirmed.title(told),
    text: confirmed.text(told),
  })),
  async addToMail(at, { applicationId }) {
    const told = await findAccepted(at, applicationId)
    if (!told) return []
    const { accepted, confirmed } = noticesWords[at.language]
    const { contactName, contactAddress, contactTelephone } = told.opportunity
    const facts = [
      { term: confirmed.name, value: contactName },
      { term: accepted.address, value: contactAddress },
      ...(contactTelephone === null ? [] : [{ term: accepted.telephone, value: contactTelephone }]),
    ]
    return [{ kind: "facts", facts }]
  },
}

/** A message that leaves late gives nothing away of a place that was given back meanwhile. */
async function findAccepted(at: Composing, applicationId: string): Promise<Told | undefined> {
  const told = await findTold(at, applicationId)
  return told?.application.status === "accepted" ? told : undefined
}

export const offerDeclined = applicationNotice("opportunities.offer-declined", "answer", ({ declined }, told) => ({
  title: declined.title(told),
  text: declined.text(told),
}))

export const applicationWithdrawn = applicationNotice(
  "opportunities.application-withdrawn",
  "answer",
  ({ withdrawn }, told) => ({
    title: withdrawn.title(told),
    text: withdrawn.text(told),
  }),
)

/** Those who were not chosen are told, and why where the authors say it. */
export const applicationRejected = applicationNotice(
  "opportunities.application-rejected",
  "outcome",
  ({ rejected }, told) => ({
    title: rejected.title(told),
    text: sayRejected(rejected, told),
  }),
)

function sayRejected(rejected: NoticeWords["rejected"], { reason }: Told): string {
  return reason === "" ? rejected.text : rejected.because({ reason })
}

export const applicationReconsidered = applicationNotice(
  "opportunities.application-reconsidered",
  "outcome",
  ({ reconsidered }, told) => ({ title: reconsidered.title(told), text: reconsidered.text }),
)

export const applicationsNoticeKinds: readonly NoticeKind[] = [
  applicationReceived,
  placeOffered,
  offerReminder,
  offerLapsed,
  offerLapsedToAuthor,
  offerTakenBack,
  offerAccepted,
  acceptanceConfirmed,
  offerDeclined,
  applicationWithdrawn,
  applicationRejected,
  applicationReconsidered,
] as readonly NoticeKind[]
