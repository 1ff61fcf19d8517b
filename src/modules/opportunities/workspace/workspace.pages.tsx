import { randomUUID } from "node:crypto"
import { actingMember } from "../../../platform/context.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { spreadsheetFile } from "../../../web/spreadsheet-file.js"
import { showApplication } from "../applications/applications.pages.js"
import { addressOf } from "../applications/applications.paths.js"
import { findAddressed } from "../applications/find-addressed.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { listSentMessages } from "../messages/applicant-message.store.js"
import { applicantMessageForm } from "../messages/messages.forms.js"
import { SentMessages, WriteToApplicants } from "../messages/messages.view.js"
import { mayBeWrittenTo, mayWriteFrom, writeToApplicants } from "../messages/write-to-applicants.js"
import { numberIn } from "../opportunity/find-opportunity-for.js"
import { shownTitle } from "../opportunity/shown-text.js"
import { tableOfApplicants } from "./applicants-file.view.js"
import { compareApplicants, comparisonOrders } from "./compare-applicants.js"
import { exportApplicants } from "./export-applicants.js"
import { shortlistApplication } from "./shortlist-application.js"
import { fileForm, noteForm, shortlistForm } from "./workspace.forms.js"
import { workspacePaths } from "./workspace.paths.js"
import { Workspace } from "./workspace.view.js"
import { workspaceWords } from "./workspace.words.js"
import { writeNote } from "./write-note.js"

async function showWorkspace(
  { language, reading, params, query }: PageRequest<"number">,
  refused?: FormState,
): Promise<Answer> {
  const comparison = await compareApplicants(reading, numberIn(params))
  const { opportunity, rows } = comparison
  const form = refused ?? { values: { key: randomUUID() }, errors: {} }
  const { timeZone: zone } = actingMember(reading)
  const applications = rows.map(({ application }) => application).filter(mayBeWrittenTo)
  return page({
    title: workspaceWords[language].title,
    crumbs: [
      {
        label: shownTitle(opportunity, language).text,
        href: to(marketplacePaths.one, language, { number: String(opportunity.number) }),
      },
    ],
    ...(refused && { form: refused }),
    body: (
      <Workspace
        language={language}
        zone={zone}
        now={reading.now}
        comparison={comparison}
        order={comparisonOrders.find((each) => each === query.sort) ?? "sent"}
      >
        {mayWriteFrom(opportunity) && (
          <WriteToApplicants
            language={language}
            opportunity={opportunity.number}
            applications={applications}
            form={form}
          />
        )}
        <SentMessages language={language} zone={zone} messages={await listSentMessages(reading, opportunity.number)} />
      </Workspace>
    ),
  })
}

function takeFile(request: PageRequest<"number">): Promise<Answer> {
  const { language, reading, params } = request
  const { file } = workspaceWords[language]
  return answerForm(request, {
    schema: fileForm,
    command: (ctx) => exportApplicants(ctx, numberIn(params)),
    done: (comparison, { format }) =>
      spreadsheetFile(tableOfApplicants(comparison, language), {
        ...{ format, language, sheet: file.sheet },
        name: `${file.name}-${params.number}-${reading.now.toZonedDateTimeISO("UTC").toPlainDate()}`,
      }),
    again: () => showWorkspace(request),
  })
}

function sendMessage(request: PageRequest<"number">): Promise<Answer> {
  const { language, params } = request
  return answerForm(request, {
    schema: applicantMessageForm,
    command: (ctx, written) => writeToApplicants(ctx, { ...written, number: numberIn(params), language }),
    done: () =>
      redirect(to(marketplacePaths.applications, language, { number: params.number }), {
        confirmation: "applicant-message-sent",
      }),
    again: (form) => showWorkspace(request, form),
  })
}

export const workspaceRoutes = [
  route({ path: marketplacePaths.applications, access: "member", get: (request) => showWorkspace(request) }),
  route({ path: workspacePaths.file, access: "member", post: takeFile }),
  route({ path: workspacePaths.messages, access: "member", post: sendMessage }),
  route({
    path: workspacePaths.shortlist,
    access: "member",
    async post(request) {
      const { application } = await findAddressed(request)
      return answerForm(request, {
        schema: shortlistForm,
        command: (ctx, { listed }) =>
          shortlistApplication(ctx, { applicationId: application.id, isShortlisted: listed === "yes" }),
        done: () =>
          redirect(to(marketplacePaths.applications, request.language, { number: request.params.number }), {
            confirmation: "shortlist-changed",
          }),
        again: (form) => showApplication(request, form),
      })
    },
  }),
  route({
    path: workspacePaths.notes,
    access: "member",
    async post(request) {
      const { application } = await findAddressed(request)
      return answerForm(request, {
        schema: noteForm,
        command: (ctx, { key, note: body }) => writeNote(ctx, { applicationId: application.id, key, body }),
        done: () =>
          redirect(to(marketplacePaths.application, request.language, addressOf(application)), {
            confirmation: "note-written",
          }),
        again: (form) => showApplication(request, form),
      })
    },
  }),
]
