import type { Reading } from "../../../../platform/context.js"
import type { FormState } from "../../../../ui/form-state.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { readSettings } from "../../../host/index.js"
import { findOrganisations } from "../../../organisations/index.js"
import { coordinationPage } from "../coordination/coordination-page.js"
import { ofTeam } from "../coordination/of-team.js"
import type { ProgrammeAct } from "../programme.js"
import type { Programme } from "../programme.store.js"
import { programmesPaths } from "../programmes.paths.js"
import { changeProgrammeStatus } from "./change-programme-status.js"
import { openProgrammeActs } from "./decide-programme-act.js"
import { statusForm } from "./life.forms.js"
import { lifeWords } from "./life.words.js"
import { Closing, Overview } from "./overview.view.js"

async function actsOf(reading: Reading, programme: Programme): Promise<readonly ProgrammeAct[]> {
  const { programmeApproval: needsApproval } = await readSettings(reading)
  return openProgrammeActs(programme, { sides: ["team"], needsApproval })
}

async function showOverview(request: PageRequest<"id">, programme: Programme, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const [host] = await findOrganisations(reading, [programme.organisationId])
  return coordinationPage(request, programme, {
    title: lifeWords[language].title,
    here: programmesPaths.coordination,
    form,
    body: <Overview language={language} programme={programme} host={host} acts={await actsOf(reading, programme)} />,
  })
}

function postStatus(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { id } = programme
  return answerForm(request, {
    schema: statusForm,
    command: (ctx, { act }) => changeProgrammeStatus(ctx, { id, act }),
    done: (_, { act }) =>
      redirect(to(programmesPaths.coordination, request.language, { id }), { confirmation: `programme-${act}` }),
    again: (form) => showOverview(request, programme, form),
  })
}

async function showClosing(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { language, reading } = request
  const { id } = programme
  const canClose = (await actsOf(reading, programme)).includes("close")
  if (!canClose) return redirect(to(programmesPaths.coordination, language, { id }))
  return coordinationPage(request, programme, {
    title: lifeWords[language].closing.title,
    here: programmesPaths.coordination,
    body: <Closing language={language} id={id} />,
  })
}

function postClosing(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { id } = programme
  return answerForm(request, {
    schema: statusForm.omit({ act: true }),
    command: (ctx) => changeProgrammeStatus(ctx, { id, act: "close" }),
    done: () =>
      redirect(to(programmesPaths.coordination, request.language, { id }), { confirmation: "programme-close" }),
    again: (form) => showOverview(request, programme, form),
  })
}

export const lifeRoutes = [
  route({
    path: programmesPaths.coordination,
    access: "member",
    get: ofTeam(programmesPaths.coordination, (request, programme) => showOverview(request, programme)),
  }),
  route({
    path: programmesPaths.status,
    access: "member",
    post: ofTeam(programmesPaths.coordination, postStatus),
  }),
  route({
    path: programmesPaths.closing,
    access: "member",
    get: ofTeam(programmesPaths.closing, showClosing),
    post: ofTeam(programmesPaths.closing, postClosing),
  }),
]
