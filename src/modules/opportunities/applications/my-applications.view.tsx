import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { ButtonLink } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import type { Application } from "./application.store.js"
import { ApplicationStatusTag } from "./application-facts.view.js"
import { addressOf } from "./applications.paths.js"
import { applicationsWords } from "./applications.words.js"

export interface MyApplication {
  readonly application: Application
  readonly opportunity: Opportunity
}

interface MyApplicationsProps {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
  readonly applications: readonly MyApplication[]
  /** Invitations that wait for her. */
  readonly blocks: readonly DashboardBlock[]
}

export function MyApplications({ language, zone, now, applications, blocks }: MyApplicationsProps) {
  const { mine: words, nextSteps } = applicationsWords[language]
  return (
    <>
      <MarketplaceTabs language={language} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {blocks.map(({ id, title, body }) => (
        <section class="section" aria-labelledby={id} key={id}>
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
      {applications.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
          <p>
            <ButtonLink href={to(marketplacePaths.search, language)}>{words.find}</ButtonLink>
          </p>
        </Empty>
      ) : (
        <Table
          id="my-applications"
          caption={words.caption}
          rows={applications}
          rowKey={({ application }) => application.id}
          flip
          columns={[
            {
              heading: words.opportunity,
              rowHeading: true,
              cell: ({ application, opportunity }) => (
                <OpportunityTitle
                  language={language}
                  opportunity={opportunity}
                  href={to(marketplacePaths.application, language, addressOf(application))}
                />
              ),
            },
            {
              heading: words.status,
              cell: ({ application: { status } }) => <ApplicationStatusTag language={language} status={status} />,
            },
            { heading: words.next, cell: ({ application: { status } }) => nextSteps[status] },
            {
              heading: words.when,
              cell: ({ application: { appliedAt } }) => <Time at={appliedAt} zone={zone} now={now} />,
            },
          ]}
        />
      )}
    </>
  )
}
