import { z } from "zod"
import { actingMember } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../../ui/form-state.js"
import type { Access } from "../../../../web/access.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { findOrganisations } from "../../../organisations/index.js"
import { programmePageOf } from "../catalogue/catalogue.pages.js"
import { findProgramme, listProgrammesIn, type Programme } from "../programme.store.js"
import { programmeName } from "../programme-name.js"
import { programmesPaths } from "../programmes.paths.js"
import { DecisionForm, ToApprove } from "./approval.view.js"
import { changeProgrammeStatus } from "./change-programme-status.js"
import { decisionForm } from "./life.forms.js"
import { lifeWords } from "./life.words.js"

export const ofPlatformAdministrators: Access = { anyOf: ["administrator"] }

async function showToApprove({ language, reading }: PageRequest): Promise<Answer> {
  const programmes = await listProgrammesIn(reading, "submitted")
  const hosts = await findOrganisations(reading, [...new Set(programmes.map((each) => each.organisationId))])
  const hostOf = ({ organisationId }: Programme) => hosts.find(({ id }) => id === organisationId)
  return page({
    title: lifeWords[language].desk.title,
    section: "desk",
    crumbs: [],
    body: (
      <ToApprove
        language={language}
        zone={actingMember(reading).timeZone}
        programmes={programmes.map((programme) => ({ programme, host: hostOf(programme) }))}
      />
    ),
  })
}

async function getSubmitted({ reading, params }: PageRequest<"id">): Promise<Programme> {
  const id = z.uuid().safeParse(params.id).data
  const programme = id === undefined ? undefined : await findProgramme(reading, id)
  if (!programme || programme.status === "draft") throw new Refusal("not-found", "page-not-found")
  return programme
}

async function showDecision(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language } = request
  const programme = await getSubmitted(request)
  return page({
    title: programmeName(programme, language),
    section: "desk",
    crumbs: [{ label: lifeWords[language].desk.title, href: to(programmesPaths.desk, language) }],
    ...(form && { form }),
    body: (
      <>
        {await programmePageOf(request, programme)}
        {programme.status === "submitted" && (
          <DecisionForm language={language} id={programme.id} form={form ?? emptyForm} />
        )}
      </>
    ),
  })
}

async function postDecision(request: PageRequest<"id">): Promise<Answer> {
  const { id } = await getSubmitted(request)
  return answerForm(request, {
    schema: decisionForm,
    command: (ctx, { act, note }) => changeProgrammeStatus(ctx, { id, act, note }),
    done: (_, { act }) => redirect(to(programmesPaths.desk, request.language), { confirmation: `programme-${act}` }),
    again: (form) => showDecision(request, form),
  })
}

export const approvalRoutes = [
  route({ path: programmesPaths.desk, access: ofPlatformAdministrators, get: showToApprove }),
  route({
    path: programmesPaths.decision,
    access: ofPlatformAdministrators,
    get: (request) => showDecision(request),
    post: postDecision,
  }),
]
