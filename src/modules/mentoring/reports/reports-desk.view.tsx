import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { RadioGroup } from "../../../ui/choice-fields.js"
import { Empty, Panel, Rows } from "../../../ui/containers.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Markdown } from "../../../ui/markdown.js"
import { Tabs } from "../../../ui/navigation.js"
import { Notice } from "../../../ui/notice.js"
import { Pagination } from "../../../ui/pagination.js"
import { Table } from "../../../ui/table.js"
import { Time } from "../../../ui/time.js"
import { to } from "../../../web/paths.js"
import type { OpenedReport } from "./open-report.js"
import { type ReportStatus, reportOutcomes, reportStatuses } from "./report.js"
import type { Report } from "./report.store.js"
import { reportsPaths } from "./reports.paths.js"
import { reportsWords } from "./reports.words.js"

interface ReportsDeskProps {
  readonly language: Language
  readonly zone: string
  readonly status: ReportStatus
  readonly counts: Readonly<Record<ReportStatus, number>>
  readonly reports: readonly Report[]
  readonly page: number
  readonly pages: number
}

/** What waits for moderation. */
export function ReportsDesk(props: ReportsDeskProps) {
  const { language, status, counts, reports, page, pages } = props
  const words = reportsWords[language].desk
  const address = (which: ReportStatus) => `${to(reportsPaths.desk, language)}?status=${which}`
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
      {reports.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <List {...props} />
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

/** Without names: who it is about stands on the page that leaves a trace. */
function List({ language, zone, status, counts, reports }: ReportsDeskProps) {
  const { desk: words, reasons, numbered } = reportsWords[language]
  return (
    <Table<Report>
      id="reports"
      caption={words.caption({ n: counts[status] })}
      rows={reports}
      rowKey={({ number }) => String(number)}
      columns={[
        {
          heading: words.number,
          rowHeading: true,
          cell: ({ number }) => <a href={to(reportsPaths.deskReport, language, { number })}>{numbered({ number })}</a>,
        },
        { heading: words.reason, cell: ({ reason }) => reasons[reason] },
        { heading: words.reportedAt, cell: ({ reportedAt }) => <Time at={reportedAt} zone={zone} /> },
      ]}
    />
  )
}

interface DeskReportProps extends OpenedReport {
  readonly language: Language
  readonly zone: string
  readonly form: FormState
}

/** One report: what she chose to show, and the outcome to choose. */
export function DeskReport(props: DeskReportProps) {
  const { language, zone, report, words: own } = props
  const words = reportsWords[language]
  return (
    <>
      <h1>{words.numbered(report)}</h1>
      <Notice>
        <p>{words.desk.look}</p>
      </Notice>
      <Facts
        facts={[
          { term: words.desk.reporter, value: report.reporterName },
          { term: words.desk.reported, value: report.reportedName },
          { term: words.desk.reason, value: words.reasons[report.reason] },
          { term: words.desk.reportedAt, value: <Time at={report.reportedAt} zone={zone} /> },
          ...(report.outcome === null
            ? []
            : [{ term: words.desk.outcome, value: words.desk.outcomes[report.outcome] }]),
        ]}
      />
      {own !== null && (
        <section class="section" aria-labelledby="words">
          <h2 id="words">{words.desk.words}</h2>
          <Markdown source={own} level={3} />
        </section>
      )}
      <Shown {...props} />
      {report.status === "open" && <Settling {...props} />}
    </>
  )
}

function Shown({ language, zone, messages }: DeskReportProps) {
  const words = reportsWords[language].desk
  return (
    <section class="section" aria-labelledby="shown">
      <h2 id="shown">{words.shown}</h2>
      {messages.length === 0 && <p>{words.noneShown}</p>}
      <Rows
        rows={messages.map(({ position, authorName, body, sentAt }) => ({
          key: String(position),
          content: (
            <>
              <h3>{authorName}</h3>
              <p class="muted small">
                <Time at={sentAt} zone={zone} />
              </p>
              <Markdown source={body} level={4} />
            </>
          ),
        }))}
      />
    </section>
  )
}

function Settling({ language, report, form }: DeskReportProps) {
  const words = reportsWords[language].desk
  return (
    <Panel id="settle" title={words.settle}>
      <p>{words.settleText}</p>
      <Form action={to(reportsPaths.deskReport, language, { number: report.number })}>
        <RadioGroup
          form={form}
          name="outcome"
          label={words.outcome}
          choices={reportOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        />
        <Button>{words.settle}</Button>
      </Form>
    </Panel>
  )
}
