import { actingMember } from "../../../platform/context.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { countInProgress, listInProgress } from "../pairings/pairing.store.js"
import { coordinationPage } from "../programmes/coordination/coordination-page.js"
import { ofTeam } from "../programmes/coordination/of-team.js"
import type { Programme } from "../programmes/programme.store.js"
import { endAsTeam, findOfTeam } from "./end-as-team.js"
import { teamEndForm } from "./endings.forms.js"
import { endingsPaths } from "./endings.paths.js"
import { endingsWords } from "./endings.words.js"
import { InProgress, TeamEnd } from "./team-endings.view.js"

const perPage = 50

async function showInProgress(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { language, reading, query } = request
  const total = await countInProgress(reading, programme.id)
  const { part, ...place } = pageOf(query.page, { total, perPage })
  return coordinationPage(request, programme, {
    title: endingsWords[language].team.list,
    here: endingsPaths.inProgress,
    body: (
      <InProgress
        language={language}
        programme={programme}
        own={actingMember(reading).personId}
        total={total}
        pairings={await listInProgress(reading, programme.id, part)}
        {...place}
      />
    ),
  })
}

type OneRequest = PageRequest<"id" | "pairing">

async function showEnd(request: OneRequest, programme: Programme, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  return coordinationPage(request, programme, {
    title: endingsWords[language].team.title,
    here: endingsPaths.inProgress,
    form,
    body: (
      <TeamEnd
        language={language}
        programme={programme}
        pairing={await findOfTeam(reading, programme, params.pairing)}
        form={form ?? emptyForm}
      />
    ),
  })
}

const postEnd = (request: OneRequest, programme: Programme) =>
  answerForm(request, {
    schema: teamEndForm,
    command: (ctx, { reason }) => endAsTeam(ctx, programme, { pairingId: request.params.pairing, reason }),
    done: () =>
      redirect(to(endingsPaths.inProgress, request.language, { id: programme.id }), {
        confirmation: "pairing-ended-by-team",
      }),
    again: (form) => showEnd(request, programme, form),
  })

export const teamEndingsRoutes = [
  route({ path: endingsPaths.inProgress, access: "member", get: ofTeam(endingsPaths.inProgress, showInProgress) }),
  route({
    path: endingsPaths.asTeam,
    access: "member",
    get: ofTeam(endingsPaths.asTeam, (request, programme) => showEnd(request, programme)),
    post: ofTeam(endingsPaths.asTeam, postEnd),
  }),
]
