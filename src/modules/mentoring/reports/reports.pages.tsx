import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import type { Access } from "../../../web/access.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { listExchanges } from "../exchanges/exchange.store.js"
import { openExchanges } from "../exchanges/open-exchanges.js"
import { findOwnPairing } from "../pairings/find-pairing-for.js"
import { pairingCrumb } from "../pairings/pairing-crumb.js"
import { openReport } from "./open-report.js"
import { mostReported, reportStatuses } from "./report.js"
import { countReports, listReports, listReportsBy } from "./report.store.js"
import { reportExchanges } from "./report-exchanges.js"
import { reportForm, settlingForm } from "./reports.forms.js"
import { reportsPaths } from "./reports.paths.js"
import { ReportPage } from "./reports.view.js"
import { reportsWords } from "./reports.words.js"
import { DeskReport, ReportsDesk } from "./reports-desk.view.js"
import { settleReport } from "./settle-report.js"

const access: Access = { anyOf: ["moderation"] }
const perPage = 50

async function showReport(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language, reading, params, query } = request
  const own = await findOwnPairing(reading, params.id)
  const latest = await listExchanges(reading, own.pairing.id, { limit: mostReported, offset: 0 })
  return page({
    title: reportsWords[language].title,
    crumbs: [pairingCrumb(language, own)],
    ...(form && { form }),
    body: (
      <ReportPage
        language={language}
        zone={actingMember(reading).timeZone}
        own={own}
        exchanges={await openExchanges(reading, own, latest)}
        reports={await listReportsBy(reading, own.pairing.id, own.own.personId)}
        form={form ?? { values: { messages: query.message }, errors: {} }}
      />
    ),
  })
}

function postReport(request: PageRequest<"id">): Promise<Answer> {
  const { language, params } = request
  return answerForm(request, {
    schema: reportForm,
    command: (ctx, input) => reportExchanges(ctx, { pairingId: params.id, ...input }),
    done: () => redirect(to(reportsPaths.report, language, { id: params.id }), { confirmation: "report-sent" }),
    again: (form) => showReport(request, form),
  })
}

async function showDesk({ language, reading, query }: PageRequest): Promise<Answer> {
  const status = reportStatuses.find((each) => each === query.status) ?? "open"
  const [open, settled] = await Promise.all([countReports(reading, "open"), countReports(reading, "settled")])
  const counts = { open, settled }
  const { part, ...place } = pageOf(query.page, { total: counts[status], perPage })
  return page({
    title: reportsWords[language].desk.title,
    section: "desk",
    crumbs: [],
    body: (
      <ReportsDesk
        language={language}
        zone={actingMember(reading).timeZone}
        status={status}
        counts={counts}
        reports={await listReports(reading, status, part)}
        {...place}
      />
    ),
  })
}

function numberOf({ params }: PageRequest<"number">): number {
  const number = Number(params.number)
  if (!Number.isSafeInteger(number)) throw new Refusal("not-found", "page-not-found")
  return number
}

async function showDeskReport(request: PageRequest<"number">, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const number = numberOf(request)
  const opened = await request.act((ctx) => openReport(ctx, number))
  const words = reportsWords[language]
  return page({
    title: words.numbered({ number }),
    section: "desk",
    crumbs: [{ label: words.desk.title, href: to(reportsPaths.desk, language) }],
    ...(form && { form }),
    body: <DeskReport language={language} zone={actingMember(reading).timeZone} form={form ?? emptyForm} {...opened} />,
  })
}

function postSettling(request: PageRequest<"number">): Promise<Answer> {
  const number = numberOf(request)
  return answerForm(request, {
    schema: settlingForm,
    command: (ctx, { outcome }) => settleReport(ctx, { number, outcome }),
    done: () => redirect(to(reportsPaths.desk, request.language), { confirmation: "report-settled" }),
    again: (form) => showDeskReport(request, form),
  })
}

export const reportsRoutes = [
  route({ path: reportsPaths.report, access: "member", get: (request) => showReport(request), post: postReport }),
  route({ path: reportsPaths.desk, access, get: showDesk }),
  route({
    path: reportsPaths.deskReport,
    access,
    get: (request) => showDeskReport(request),
    post: postSettling,
  }),
]
