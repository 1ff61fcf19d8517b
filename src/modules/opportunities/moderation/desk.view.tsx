import type { Language } from "../../../platform/wording.js"
import { Empty } from "../../../ui/containers.js"
import { Tabs } from "../../../ui/navigation.js"
import { Pagination } from "../../../ui/pagination.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { moderationWords } from "./moderation.words.js"
import { type ReportStatus, reportStatuses } from "./report.js"
import type { ReportedOpportunity } from "./report.store.js"

export interface ReportedRow extends Omit<ReportedOpportunity, "opportunity"> {
  readonly opportunity: Opportunity
}

interface ReportsDeskProps {
  readonly language: Language
  readonly zone: string
  readonly status: ReportStatus
  readonly counts: Readonly<Record<ReportStatus, number>>
  readonly rows: readonly ReportedRow[]
  readonly page: number
  readonly pages: number
}

/** Opportunities that members have reported, each once. */
export function ReportsDesk({ language, zone, status, counts, rows, page, pages }: ReportsDeskProps) {
  const { desk, reasons: reasonWords } = moderationWords[language]
  const words = desk.reports
  const address = (which: ReportStatus) => `${to(marketplacePaths.reportsDesk, language)}?status=${which}`
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Tabs
        label={words.tabs}
        items={reportStatuses.map((each) => ({
          label: `${words.tabsOf[each]} (${counts[each]})`,
          href: address(each),
          current: each === status ? "page" : undefined,
        }))}
      />
      {rows.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <Table
          id="reported"
          caption={words.caption({ n: counts[status] })}
          rows={rows}
          rowKey={({ opportunity }) => String(opportunity.number)}
          flip
          columns={[
            {
              heading: words.opportunity,
              rowHeading: true,
              cell: ({ opportunity }) => <ToReview language={language} opportunity={opportunity} />,
            },
            { heading: words.reports, align: "right", cell: ({ count }) => count },
            { heading: words.reasons, cell: ({ reasons }) => reasons.map((each) => reasonWords[each]).join(" · ") },
            { heading: words.since, cell: ({ since }) => <Time at={since} zone={zone} /> },
          ]}
        />
      )}
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(number) => `${address(status)}&page=${number}`}
      />
    </>
  )
}

function ToReview({ language, opportunity }: { readonly language: Language; readonly opportunity: Opportunity }) {
  const href = to(marketplacePaths.review, language, { number: opportunity.number })
  return <OpportunityTitle language={language} opportunity={opportunity} href={href} />
}

interface QueueProps {
  readonly language: Language
  readonly zone: string
  readonly opportunities: readonly Opportunity[]
}

/** What waits to be read before it is published. */
export function ReviewQueue({ language, zone, opportunities }: QueueProps) {
  const { desk } = moderationWords[language]
  const words = desk.queue
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {opportunities.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <Table
          id="to-review"
          caption={words.caption({ n: opportunities.length })}
          rows={opportunities}
          rowKey={({ number }) => String(number)}
          flip
          columns={[
            {
              heading: desk.reports.opportunity,
              rowHeading: true,
              cell: (opportunity) => <ToReview language={language} opportunity={opportunity} />,
            },
            { heading: words.since, cell: ({ changedAt }) => <Time at={changedAt} zone={zone} /> },
          ]}
        />
      )}
    </>
  )
}
