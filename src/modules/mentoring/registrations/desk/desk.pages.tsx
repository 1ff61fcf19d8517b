import { z } from "zod"
import { Refusal } from "../../../../platform/refusal.js"
import { actsFrom } from "../../../../platform/transitions.js"
import { emptyForm, type FormState } from "../../../../ui/form-state.js"
import { answerForm } from "../../../../web/forms.js"
import { type Answer, type PageRequest, redirect, route } from "../../../../web/page.js"
import { pageOf } from "../../../../web/page-of.js"
import { to } from "../../../../web/paths.js"
import { coordinationPage } from "../../programmes/coordination/coordination-page.js"
import { ofTeam } from "../../programmes/coordination/of-team.js"
import type { Programme } from "../../programmes/programme.store.js"
import { describeRegistration } from "../describe-registration.js"
import { moveRegistration } from "../move-registration.js"
import { listDisplayNames } from "../participants/participant.store.js"
import { registrationMoves, registrationSideCodes, registrationTransitions } from "../registration.js"
import { moveForm } from "../registrations.forms.js"
import { registrationsPaths } from "../registrations.paths.js"
import { countByStatus, type DeskFilter, listRegistrations } from "./desk.store.js"
import { deskWords } from "./desk.words.js"
import { OneRegistration } from "./one-registration.view.js"
import { openRegistration } from "./open-registration.js"
import { listedStatuses, RegistrationList } from "./registration-list.view.js"

const perPage = 50

async function showList(request: PageRequest<"id">, programme: Programme): Promise<Answer> {
  const { language, reading, query } = request
  const { streams } = programme.settings
  const filter: DeskFilter = {
    status: listedStatuses.find((each) => each === query.status) ?? "active",
    side: registrationSideCodes.find((each) => each === query.side),
    stream: streams.find((each) => each === query.stream),
  }
  const counts = await countByStatus(reading, programme.id, filter)
  const { part, ...place } = pageOf(query.page, { total: counts.get(filter.status) ?? 0, perPage })
  return coordinationPage(request, programme, {
    title: deskWords[language].title,
    here: registrationsPaths.list,
    body: (
      <RegistrationList
        language={language}
        programmeId={programme.id}
        zone={programme.timeZone}
        streams={streams}
        filter={filter}
        counts={counts}
        registrations={await listRegistrations(reading, programme.id, filter, part)}
        {...place}
      />
    ),
  })
}

type OneRequest = PageRequest<"id" | "registration">

function registrationIdOf({ params }: OneRequest): string {
  const id = z.uuid().safeParse(params.registration).data
  if (id === undefined) throw new Refusal("not-found", "page-not-found")
  return id
}

async function showOne(request: OneRequest, programme: Programme, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const id = registrationIdOf(request)
  const registration = await request.act((ctx) => openRegistration(ctx, programme, id))
  const [person] = await listDisplayNames(reading, [registration.personId])
  const acts = actsFrom(registrationTransitions, registration.status, ["team"])
  return coordinationPage(request, programme, {
    title: person?.displayName ?? "",
    here: registrationsPaths.list,
    form,
    body: (
      <OneRegistration
        language={language}
        zone={programme.timeZone}
        registration={registration}
        answers={await describeRegistration(reading, language, id, "coordination")}
        moves={registrationMoves.filter((move) => acts.has(move))}
        form={form ?? emptyForm}
      />
    ),
  })
}

function postOne(request: OneRequest, programme: Programme): Promise<Answer> {
  const id = registrationIdOf(request)
  const address = to(registrationsPaths.one, request.language, { id: programme.id, registration: id })
  return answerForm(request, {
    schema: moveForm,
    command: async (ctx, { act, awayUntil }) => {
      await openRegistration(ctx, programme, id)
      await moveRegistration(ctx, { registrationId: id, act, awayUntil })
    },
    done: () => redirect(address, { confirmation: "registration-moved" }),
    again: (form) => showOne(request, programme, form),
  })
}

export const deskRoutes = [
  route({ path: registrationsPaths.list, access: "member", get: ofTeam(registrationsPaths.list, showList) }),
  route({
    path: registrationsPaths.one,
    access: "member",
    get: ofTeam(registrationsPaths.one, showOne),
    post: ofTeam(registrationsPaths.one, postOne),
  }),
]
