import type { ComponentProps } from "preact"
import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import type { Language } from "../../../platform/wording.js"
import { Facts } from "../../../ui/facts.js"
import { Tag } from "../../../ui/tag.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { pairingsPaths } from "../../mentoring/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import type { ApplicationStatus } from "./application.js"
import type { Application } from "./application.store.js"
import { applicationsWords } from "./applications.words.js"
import { sayReason } from "./say-reason.js"

const tones: Readonly<Record<ApplicationStatus, ComponentProps<typeof Tag>["tone"]>> = {
  sent: "info",
  offered: "warn",
  accepted: "ok",
  declined: undefined,
  withdrawn: undefined,
  rejected: undefined,
}

export function ApplicationStatusTag({
  language,
  status,
}: {
  readonly language: Language
  readonly status: ApplicationStatus
}) {
  return <Tag tone={tones[status]}>{applicationsWords[language].statuses[status]}</Tag>
}

interface ApplicationFactsProps {
  readonly language: Language
  readonly application: Application
  readonly opportunity: Opportunity
  readonly zone: string
}

/** Where an application stands, for either side. */
export function ApplicationFacts({ language, application, opportunity, zone }: ApplicationFactsProps) {
  const words = applicationsWords[language].one
  const { status, appliedAt, answerBy, reasonNote } = application
  const reason = reasonNote ?? sayReason(language, application)
  const href = to(marketplacePaths.one, language, { number: String(opportunity.number) })
  return (
    <Facts
      facts={[
        {
          term: words.opportunity,
          value: <OpportunityTitle language={language} opportunity={opportunity} href={href} />,
        },
        { term: words.status, value: <ApplicationStatusTag language={language} status={status} /> },
        { term: words.sent, value: <Time at={appliedAt} zone={zone} /> },
        ...(answerBy === null
          ? []
          : [{ term: words.answerBy, value: <Time on={lastAnswerDay(answerBy, opportunity.timeZone)} /> }]),
        ...(application.pairingId === null
          ? []
          : [
              {
                term: words.pairing,
                value: <a href={to(pairingsPaths.one, language, { id: application.pairingId })}>{words.toPairing}</a>,
              },
            ]),
        ...(reason === undefined ? [] : [{ term: words.reason, value: reason }]),
      ]}
    />
  )
}

/** What she wrote, as she typed it. */
export function ApplicationMessage({
  language,
  message,
}: {
  readonly language: Language
  readonly message: string | null
}) {
  const words = applicationsWords[language].one
  return (
    <section class="section" aria-labelledby="message-written">
      <h2 id="message-written">{words.message}</h2>
      {message === null ? (
        <p class="muted">{words.noMessage}</p>
      ) : (
        message.split(/\n{2,}/).map((text, index) => <p key={`${index}-${text.slice(0, 8)}`}>{text}</p>)
      )}
    </section>
  )
}

/** How two who have agreed reach each other: drawn for an application that is accepted, and for no other. */
export function ContactPanel({ language, reached }: { readonly language: Language; readonly reached: Reached }) {
  const { contact: words } = applicationsWords[language].one
  return (
    <section class="panel" aria-labelledby="contact">
      <h2 id="contact">{words.title}</h2>
      <Facts
        facts={[
          { term: words.name, value: reached.name },
          { term: words.address, value: <a href={`mailto:${reached.address}`}>{reached.address}</a> },
          ...(reached.telephone === null ? [] : [{ term: words.telephone, value: reached.telephone }]),
        ]}
      />
    </section>
  )
}

export interface Reached {
  readonly name: string
  readonly address: string
  readonly telephone: string | null
}
