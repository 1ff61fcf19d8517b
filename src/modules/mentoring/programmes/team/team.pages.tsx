import { z } from "zod"
import { actingMember } from "../../../../platform/context.js"
import { Refusal } from "../../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../../ui/form-state.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../../web/page.js"
import { to } from "../../../../web/paths.js"
import { coordinationPage } from "../coordination/coordination-page.js"
import { ofTeam } from "../coordination/of-team.js"
import type { Programme } from "../programme.store.js"
import { programmesPaths } from "../programmes.paths.js"
import { rulesTeam } from "../team.js"
import { addToTeam, removeFromTeam } from "./change-team.js"
import { teamForm } from "./team.forms.js"
import { listTeamMembers } from "./team.store.js"
import { Departure, Team } from "./team.view.js"
import { teamWords } from "./team.words.js"

async function showTeam(request: PageRequest<"id">, programme: Programme, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  return coordinationPage(request, programme, {
    title: teamWords[language].title,
    here: programmesPaths.team,
    form,
    body: (
      <Team
        language={language}
        id={programme.id}
        members={await listTeamMembers(reading, programme.id)}
        zone={actingMember(reading).timeZone}
        form={rulesTeam(reading.actor, programme) ? (form ?? emptyForm) : undefined}
      />
    ),
  })
}

function postTeam(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { id } = programme
  return answerForm(request, {
    schema: teamForm,
    command: (ctx, input) => addToTeam(ctx, { ...input, programmeId: id }),
    done: () => redirect(to(programmesPaths.team, request.language, { id }), { confirmation: "team-joined" }),
    again: (form) => showTeam(request, programme, form),
  })
}

type OfMember = PageRequest<"id" | "grant">

async function showDeparture(request: OfMember, programme: Programme): Promise<Answer> {
  const { language, reading, params } = request
  const members = await listTeamMembers(reading, programme.id)
  const member = members.find(({ grantId }) => grantId === params.grant)
  if (!member || !rulesTeam(reading.actor, programme)) throw new Refusal("not-found", "page-not-found")
  return coordinationPage(request, programme, {
    title: teamWords[language].departure.title,
    here: programmesPaths.team,
    body: <Departure language={language} id={programme.id} member={member} />,
  })
}

function postDeparture(request: OfMember, programme: Programme): Promise<Answer> {
  const { id } = programme
  const grantId = z.uuid().safeParse(request.params.grant).data
  if (grantId === undefined) throw new Refusal("not-found", "page-not-found")
  return answerForm(request, {
    schema: z.object({}),
    command: (ctx) => removeFromTeam(ctx, { programmeId: id, grantId }),
    done: () => redirect(to(programmesPaths.team, request.language, { id }), { confirmation: "team-left" }),
    again: (form) => showTeam(request, programme, form),
  })
}

export const teamRoutes = [
  route({
    path: programmesPaths.team,
    access: "member",
    get: ofTeam(programmesPaths.team, (request, programme) => showTeam(request, programme)),
    post: ofTeam(programmesPaths.team, postTeam),
  }),
  route({
    path: programmesPaths.departure,
    access: "member",
    get: ofTeam<"grant">(programmesPaths.departure, showDeparture),
    post: ofTeam<"grant">(programmesPaths.departure, postDeparture),
  }),
]
