import { actingMember } from "../../../platform/context.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import type { Access } from "../../../web/access.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { describeOpportunities } from "../opportunity/describe-opportunities.js"
import { findOpportunityFor, numberIn } from "../opportunity/find-opportunity-for.js"
import { listOpportunitiesNumbered, type Opportunity } from "../opportunity/opportunity.store.js"
import { OpportunityBody } from "../opportunity/opportunity-page.view.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { readAsked } from "../opportunity/read-asked.js"
import { decide } from "./decide.js"
import { ReportsDesk, ReviewQueue } from "./desk.view.js"
import { decisionForm, reportForm } from "./moderation.forms.js"
import { moderationWords } from "./moderation.words.js"
import { openReview } from "./open-review.js"
import { type ReportStatus, reportStatuses } from "./report.js"
import { countReported, listReported, listReportsBy } from "./report.store.js"
import { ReportPage } from "./report.view.js"
import { reportOpportunity } from "./report-opportunity.js"
import { ReviewPage } from "./review.view.js"
import { listInReview } from "./review-queue.store.js"

export const byModeration: Access = { anyOf: ["moderation"] }
const perPage = 50

async function showReport(request: PageRequest<"number">, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const { opportunity } = await findOpportunityFor(reading, numberIn(params))
  const { personId: reporterId, timeZone } = actingMember(reading)
  return page({
    title: moderationWords[language].report.title,
    crumbs: [
      { label: homeWords[language].title, href: to(marketplacePaths.search, language) },
      { label: titleIn(language, opportunity), href: to(marketplacePaths.one, language, params) },
    ],
    ...(form && { form }),
    body: (
      <ReportPage
        language={language}
        zone={timeZone}
        opportunity={opportunity}
        reports={await listReportsBy(reading, { opportunity: opportunity.number, reporterId })}
        form={form ?? emptyForm}
      />
    ),
  })
}

const postReport = (request: PageRequest<"number">) =>
  answerForm(request, {
    schema: reportForm,
    command: (ctx, input) => reportOpportunity(ctx, { number: numberIn(request.params), ...input }),
    done: () =>
      redirect(to(marketplacePaths.one, request.language, request.params), { confirmation: "opportunity-reported" }),
    again: (form) => showReport(request, form),
  })

async function showReports({ language, reading, query }: PageRequest): Promise<Answer> {
  const status = reportStatuses.find((each) => each === query.status) ?? "open"
  const [open, settled] = await Promise.all([countReported(reading, "open"), countReported(reading, "settled")])
  const counts: Readonly<Record<ReportStatus, number>> = { open, settled }
  const { part, ...place } = pageOf(query.page, { total: counts[status], perPage })
  const reported = await listReported(reading, status, part)
  const opportunities = await listOpportunitiesNumbered(
    reading,
    reported.map(({ opportunity }) => opportunity),
  )
  const named = new Map(opportunities.map((opportunity): [number, Opportunity] => [opportunity.number, opportunity]))
  return page({
    title: moderationWords[language].desk.reports.title,
    section: "desk",
    crumbs: [],
    body: (
      <ReportsDesk
        language={language}
        zone={actingMember(reading).timeZone}
        status={status}
        counts={counts}
        rows={reported.flatMap((row) => {
          const opportunity = named.get(row.opportunity)
          return opportunity ? [{ ...row, opportunity }] : []
        })}
        {...place}
      />
    ),
  })
}

async function showQueue({ language, reading }: PageRequest): Promise<Answer> {
  const opportunities = await listOpportunitiesNumbered(reading, await listInReview(reading))
  return page({
    title: moderationWords[language].desk.queue.title,
    section: "desk",
    crumbs: [],
    body: (
      <ReviewQueue
        language={language}
        zone={actingMember(reading).timeZone}
        opportunities={opportunities.toSorted((a, b) => a.changedAt.epochMilliseconds - b.changedAt.epochMilliseconds)}
      />
    ),
  })
}

async function showReview(request: PageRequest<"number">, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const review = await request.act((ctx) => openReview(ctx, numberIn(params)))
  const { opportunity } = review.opened
  const [described] = await describeOpportunities(reading, [opportunity])
  return page({
    title: titleIn(language, opportunity),
    section: "desk",
    crumbs: [
      opportunity.status === "in-review"
        ? { label: moderationWords[language].desk.queue.title, href: to(marketplacePaths.reviewQueue, language) }
        : { label: moderationWords[language].desk.reports.title, href: to(marketplacePaths.reportsDesk, language) },
    ],
    ...(form && { form }),
    body: (
      <ReviewPage
        language={language}
        zone={actingMember(reading).timeZone}
        form={form ?? emptyForm}
        body={
          described && (
            <OpportunityBody
              language={language}
              described={described}
              asked={await readAsked(reading, opportunity)}
              isVisitor={false}
            />
          )
        }
        {...review}
      />
    ),
  })
}

const postReview = (request: PageRequest<"number">) =>
  answerForm(request, {
    schema: decisionForm,
    command: (ctx, decision) => decide(ctx, numberIn(request.params), decision),
    done: (_, { act }) =>
      redirect(
        to(act === "write" ? marketplacePaths.review : marketplacePaths.reportsDesk, request.language, request.params),
        {
          confirmation: `moderation-${act}`,
        },
      ),
    again: (form) => showReview(request, form),
  })

export const moderationRoutes = [
  route({ path: marketplacePaths.report, access: "member", get: (request) => showReport(request), post: postReport }),
  route({ path: marketplacePaths.reportsDesk, access: byModeration, get: showReports }),
  route({ path: marketplacePaths.reviewQueue, access: byModeration, get: showQueue }),
  route({
    path: marketplacePaths.review,
    access: byModeration,
    get: (request) => showReview(request),
    post: postReview,
  }),
]
