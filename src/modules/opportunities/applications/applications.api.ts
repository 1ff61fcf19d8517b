import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import { operation, said } from "../../../web/api/operation.js"
import { compareApplicants } from "../workspace/compare-applicants.js"
import { acceptOffer } from "./accept-offer.js"
import { type ApplicationSide, type ApplicationStatus, applicationStatuses, openStatuses } from "./application.js"
import { type Application, findLatestApplication } from "./application.store.js"
import { applyForm, leavingForm, rejectionForm } from "./applications.forms.js"
import { applyTo } from "./apply-to.js"
import { declineOffer } from "./decline-offer.js"
import { findApplicationFor } from "./find-application-for.js"
import { listMyApplications } from "./list-my-applications.js"
import { offerPlace } from "./offer-place.js"
import { reconsiderApplication } from "./reconsider-application.js"
import { rejectApplication } from "./reject-application.js"
import { takeBackOffer } from "./take-back-offer.js"
import { withdrawApplication } from "./withdraw-application.js"

const application = z.object({
  id: z.uuid(),
  opportunity: said(z.number().int(), { en: "Number of the opportunity.", fr: "Numéro de la possibilité." }),
  applicant: said(z.string(), { en: "Display name.", fr: "Nom à afficher." }),
  status: z.enum(applicationStatuses),
  message: z.string().nullable(),
  sections: said(z.array(z.string()), {
    en: "Codes of the sections of the profile that are attached.",
    fr: "Codes des sections du profil qui sont jointes.",
  }),
  reason: z.string().nullable(),
  appliedAt: z.string(),
  answerBy: said(z.string().nullable(), {
    en: "Until when an offer that stands can be answered.",
    fr: "Jusqu’à quand on peut répondre à une offre en cours.",
  }),
})

const tell = (told: Application): z.input<typeof application> => ({
  ...{ id: told.id, opportunity: told.opportunity, applicant: told.displayName, status: told.status },
  ...{ message: told.message, sections: [...told.shownSections], reason: told.reason },
  ...{ appliedAt: told.appliedAt.toString(), answerBy: told.answerBy?.toString() ?? null },
})

const tellOne = async (reading: Reading, id: string) => tell((await findApplicationFor(reading, id)).application)

/** A program that repeats itself finds what it asked for already done. */
async function isDone(
  reading: Reading,
  id: string,
  status: ApplicationStatus,
  side: ApplicationSide,
): Promise<boolean> {
  const { application: told, sides } = await findApplicationFor(reading, id)
  return told.status === status && sides.includes(side)
}

const ofOne = z.object({ id: z.uuid("answer-unknown") })
const ofOpportunity = z.object({ number: z.coerce.number("answer-unknown").int("answer-unknown").positive() })
const { message, sections } = applyForm.shape

export const applicationsOperations = [
  operation({
    method: "get",
    path: "/me/applications",
    name: "listMyApplications",
    tag: "opportunities",
    summary: {
      en: "What you have applied to, the latest first",
      fr: "Ce à quoi vous avez postulé, de la plus récente candidature à la plus ancienne",
    },
    scope: "opportunities-read",
    answer: z.object({ items: z.array(application) }),
    handle: async ({ reading }) => ({
      items: (await listMyApplications(reading)).map(({ application: own }) => tell(own)),
    }),
  }),
  operation({
    method: "get",
    path: "/opportunities/{number}/applications",
    name: "listApplications",
    tag: "opportunities",
    summary: {
      en: "Who has applied to an opportunity of yours, the earliest first",
      fr: "Les candidatures à une de vos possibilités, de la plus ancienne à la plus récente",
    },
    scope: "opportunities-read",
    params: ofOpportunity,
    answer: z.object({ items: z.array(application) }),
    handle: async ({ reading, params: { number } }) => ({
      items: (await compareApplicants(reading, number)).rows.map((row) => tell(row.application)),
    }),
  }),
  operation({
    method: "put",
    path: "/opportunities/{number}/application",
    name: "apply",
    tag: "opportunities",
    summary: {
      en: "Apply, or answer somebody who seeks; where you have applied already, that application is told",
      fr: "Postuler, ou répondre à une recherche; si vous avez déjà postulé, cette candidature est donnée",
    },
    scope: "opportunities-write",
    params: ofOpportunity,
    body: z.object({ message, sections }),
    answer: application,
    handle: async ({ reading, act, params: { number: opportunity }, body }) => {
      const { personId } = actingMember(reading)
      const latest = await findLatestApplication(reading, { opportunity, personId })
      const isOpen = latest && (openStatuses as readonly ApplicationStatus[]).includes(latest.status)
      return tellOne(reading, isOpen ? latest.id : await act((ctx) => applyTo(ctx, { opportunity, ...body })))
    },
  }),
  operation({
    method: "put",
    path: "/applications/{id}/withdrawal",
    name: "withdrawApplication",
    tag: "opportunities",
    summary: { en: "Withdraw your application, with a reason", fr: "Retirer votre candidature, avec un motif" },
    scope: "opportunities-write",
    params: ofOne,
    body: leavingForm,
    answer: application,
    handle: async ({ reading, act, params: { id }, body }) => {
      if (!(await isDone(reading, id, "withdrawn", "applicant"))) {
        await act((ctx) => withdrawApplication(ctx, { applicationId: id, ...body }))
      }
      return tellOne(reading, id)
    },
  }),
  operation({
    method: "put",
    path: "/applications/{id}/acceptance",
    name: "acceptOffer",
    tag: "opportunities",
    summary: {
      en: "Accept the place that is offered to you; both of you then learn how to reach each other",
      fr: "Accepter la place qui vous est offerte; vous apprenez alors comment vous joindre",
    },
    scope: "opportunities-write",
    params: ofOne,
    answer: application,
    handle: async ({ reading, act, params: { id } }) => {
      if (!(await isDone(reading, id, "accepted", "applicant")))
        await act((ctx) => acceptOffer(ctx, { applicationId: id }))
      return tellOne(reading, id)
    },
  }),
  operation({
    method: "put",
    path: "/applications/{id}/refusal",
    name: "declineOffer",
    tag: "opportunities",
    summary: { en: "Decline the place that is offered to you", fr: "Refuser la place qui vous est offerte" },
    scope: "opportunities-write",
    params: ofOne,
    body: leavingForm,
    answer: application,
    handle: async ({ reading, act, params: { id }, body }) => {
      if (!(await isDone(reading, id, "declined", "applicant"))) {
        await act((ctx) => declineOffer(ctx, { applicationId: id, ...body }))
      }
      return tellOne(reading, id)
    },
  }),
  operation({
    method: "put",
    path: "/applications/{id}/offer",
    name: "offerPlace",
    tag: "opportunities",
    summary: {
      en: "Offer a place to somebody who applied to your opportunity",
      fr: "Offrir une place à une personne qui a postulé à votre possibilité",
    },
    scope: "opportunities-write",
    params: ofOne,
    answer: application,
    handle: async ({ reading, act, params: { id } }) => {
      if (!(await isDone(reading, id, "offered", "author"))) await act((ctx) => offerPlace(ctx, { applicationId: id }))
      return tellOne(reading, id)
    },
  }),
  operation({
    method: "put",
    path: "/applications/{id}/offer-withdrawal",
    name: "takeBackOffer",
    tag: "opportunities",
    summary: {
      en: "Take an offer back before it is answered",
      fr: "Reprendre une offre avant qu’elle ait une réponse",
    },
    scope: "opportunities-write",
    params: ofOne,
    answer: application,
    handle: async ({ reading, act, params: { id } }) => {
      if (!(await isDone(reading, id, "sent", "author"))) await act((ctx) => takeBackOffer(ctx, { applicationId: id }))
      return tellOne(reading, id)
    },
  }),
  operation({
    method: "put",
    path: "/applications/{id}/rejection",
    name: "rejectApplication",
    tag: "opportunities",
    summary: {
      en: "Do not select an application; the person is told",
      fr: "Ne pas retenir une candidature; la personne reçoit un avis",
    },
    scope: "opportunities-write",
    params: ofOne,
    body: rejectionForm,
    answer: application,
    handle: async ({ reading, act, params: { id }, body: { reason } }) => {
      if (!(await isDone(reading, id, "rejected", "author"))) {
        await act((ctx) => rejectApplication(ctx, { applicationId: id, reason }))
      }
      return tellOne(reading, id)
    },
  }),
  operation({
    method: "put",
    path: "/applications/{id}/reconsideration",
    name: "reconsiderApplication",
    tag: "opportunities",
    summary: {
      en: "Consider again an application that was not selected",
      fr: "Considérer de nouveau une candidature qui n’a pas été retenue",
    },
    scope: "opportunities-write",
    params: ofOne,
    answer: application,
    handle: async ({ reading, act, params: { id } }) => {
      if (!(await isDone(reading, id, "sent", "author")))
        await act((ctx) => reconsiderApplication(ctx, { applicationId: id }))
      return tellOne(reading, id)
    },
  }),
]
