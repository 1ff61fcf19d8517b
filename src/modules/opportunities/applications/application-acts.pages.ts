import type { z } from "zod"
import type { Context } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { answerForm } from "../../../web/forms.js"
import { redirect, route } from "../../../web/page.js"
import { type Path, to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { acceptOffer } from "./accept-offer.js"
import { adultForm, leavingForm, noAnswerForm, rejectionForm, supervisorForm } from "./applications.forms.js"
import { showApplication } from "./applications.pages.js"
import { addressOf, applicationsPaths } from "./applications.paths.js"
import { declineOffer } from "./decline-offer.js"
import { findAddressed } from "./find-addressed.js"
import { offerPlace } from "./offer-place.js"
import { reconsiderApplication } from "./reconsider-application.js"
import { rejectApplication } from "./reject-application.js"
import { takeBackOffer } from "./take-back-offer.js"
import { tellSupervisor } from "./tell-supervisor.js"
import { withdrawApplication } from "./withdraw-application.js"

interface Act<Input> {
  readonly path: Path<"number" | "id">
  readonly schema: z.ZodType<Input>
  readonly confirmation: string
  command(ctx: Context, applicationId: string, input: Input, language: Language): Promise<void>
}

/** One button of an application's page: done, the page says so; refused, it comes back with what was typed. */
function actRoute<Input>({ path, schema, confirmation, command }: Act<Input>) {
  return route({
    path,
    access: "member",
    async post(request) {
      const { application } = await findAddressed(request)
      return answerForm(request, {
        schema,
        command: (ctx, input) => command(ctx, application.id, input, request.language),
        done: () =>
          redirect(to(marketplacePaths.application, request.language, addressOf(application)), { confirmation }),
        again: (form) => showApplication(request, form),
      })
    },
  })
}

export const applicationActsRoutes = [
  actRoute({
    path: applicationsPaths.offer,
    schema: adultForm,
    confirmation: "place-offered",
    command: (ctx, applicationId, { adult }) => offerPlace(ctx, { applicationId, isAdult: adult }),
  }),
  actRoute({
    path: applicationsPaths.takingBack,
    schema: noAnswerForm,
    confirmation: "offer-taken-back",
    command: (ctx, applicationId) => takeBackOffer(ctx, { applicationId }),
  }),
  actRoute({
    path: applicationsPaths.rejection,
    schema: rejectionForm,
    confirmation: "application-rejected",
    command: (ctx, applicationId, { reason }) => rejectApplication(ctx, { applicationId, reason }),
  }),
  actRoute({
    path: applicationsPaths.reconsideration,
    schema: noAnswerForm,
    confirmation: "application-reconsidered",
    command: (ctx, applicationId) => reconsiderApplication(ctx, { applicationId }),
  }),
  actRoute({
    path: applicationsPaths.acceptance,
    schema: adultForm,
    confirmation: "offer-accepted",
    command: (ctx, applicationId, { adult }) => acceptOffer(ctx, { applicationId, isAdult: adult }),
  }),
  actRoute({
    path: applicationsPaths.declining,
    schema: leavingForm,
    confirmation: "offer-declined",
    command: (ctx, applicationId, leaving) => declineOffer(ctx, { applicationId, ...leaving }),
  }),
  actRoute({
    path: applicationsPaths.withdrawal,
    schema: leavingForm,
    confirmation: "application-withdrawn",
    command: (ctx, applicationId, leaving) => withdrawApplication(ctx, { applicationId, ...leaving }),
  }),
  actRoute({
    path: applicationsPaths.supervisor,
    schema: supervisorForm,
    confirmation: "supervisor-told",
    command: (ctx, applicationId, { supervisor, supervisorLanguage }, language) =>
      tellSupervisor(ctx, {
        applicationId,
        supervisor: { address: supervisor, language: supervisorLanguage ?? language },
      }),
  }),
]
