import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import { actsFrom } from "../../../platform/transitions.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findProgramme } from "../programmes/programme.store.js"
import { programmeName } from "../programmes/programme-name.js"
import { moveRegistration } from "./move-registration.js"
import { Moving } from "./moving.view.js"
import { registrationMoves, registrationTransitions } from "./registration.js"
import { findRegistration, type Registration } from "./registration.store.js"
import { moveForm } from "./registrations.forms.js"
import { registrationsPaths } from "./registrations.paths.js"
import { registrationsWords } from "./registrations.words.js"

/** Of her own, as long as it is not withdrawn. */
async function ownRegistration({ reading, params }: PageRequest<"id">): Promise<Registration> {
  const id = z.uuid().safeParse(params.id).data
  const registration = id && (await findRegistration(reading, id))
  const { actor } = reading
  if (!registration || actor.kind !== "member" || registration.personId !== actor.personId) {
    throw new Refusal("not-found", "page-not-found")
  }
  if (registration.status === "withdrawn") throw new Refusal("not-found", "page-not-found")
  return registration
}

async function showMoving(request: PageRequest<"id">, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const registration = await ownRegistration(request)
  const programme = await findProgramme(reading, registration.programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  const acts = actsFrom(registrationTransitions, registration.status, ["holder"])
  const back = to(registrationsPaths.mine, language, { programme: programme.id })
  const name = programmeName(programme, language)
  const words = registrationsWords[language]
  return page({
    title: words.moving.title,
    crumbs: [{ label: words.title({ programme: name }), href: back }],
    ...(form && { form }),
    body: (
      <Moving
        language={language}
        registration={registration}
        programmeName={name}
        moves={registrationMoves.filter((move) => acts.has(move))}
        back={back}
        form={form ?? emptyForm}
      />
    ),
  })
}

async function postMoving(request: PageRequest<"id">): Promise<Answer> {
  const { id, programmeId } = await ownRegistration(request)
  return answerForm(request, {
    schema: moveForm,
    command: (ctx, { act, awayUntil }) => moveRegistration(ctx, { registrationId: id, act, awayUntil }),
    done: () =>
      redirect(to(registrationsPaths.mine, request.language, { programme: programmeId }), {
        confirmation: "registration-moved",
      }),
    again: (form) => showMoving(request, form),
  })
}

export const movingRoutes = [
  route({
    path: registrationsPaths.changes,
    access: "member",
    get: (request) => showMoving(request),
    post: postMoving,
  }),
]
