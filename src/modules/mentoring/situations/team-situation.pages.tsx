import { actingMember } from "../../../platform/context.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../../accounts/index.js"
import { findTeamSituation, openSituation } from "./open-situation.js"
import { settleSituation } from "./settle-situation.js"
import { teamActForm } from "./situations.forms.js"
import { situationsPaths } from "./situations.paths.js"
import { situationsWords } from "./situations.words.js"
import { TeamSituation } from "./team-situation.view.js"

async function showTeam(request: PageRequest<"situationId">, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const { situation } = await findTeamSituation(reading, params.situationId)
  if (actingMember(reading).strength !== "second-factor") {
    const address = to(situationsPaths.ofTeam, language, { situationId: situation.id })
    return redirect(`${to(accountsPaths.secondFactor, language)}?next=${encodeURIComponent(address)}`)
  }
  const opened = await request.act((ctx) => openSituation(ctx, situation.id))
  return page({
    title: situationsWords[language].team.title,
    crumbs: [],
    ...(form && { form }),
    body: (
      <TeamSituation language={language} zone={actingMember(reading).timeZone} form={form ?? emptyForm} {...opened} />
    ),
  })
}

function postTeam(request: PageRequest<"situationId">): Promise<Answer> {
  const { situationId } = request.params
  return answerForm(request, {
    schema: teamActForm,
    command: (ctx, { act, answer }) => settleSituation(ctx, { situationId, act, answer }),
    done: () =>
      redirect(to(situationsPaths.ofTeam, request.language, { situationId }), { confirmation: "situation-changed" }),
    again: (form) => showTeam(request, form),
  })
}

/** Where the coordination sees what happens to a pairing of its programme. */
export const teamSituationRoutes = [
  route({ path: situationsPaths.ofTeam, access: "member", get: (request) => showTeam(request), post: postTeam }),
]
