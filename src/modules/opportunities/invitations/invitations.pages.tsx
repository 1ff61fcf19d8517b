import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findHolder } from "../../people/index.js"
import { readWhyNot } from "../applications/read-why-not.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { describeOpportunities } from "../opportunity/describe-opportunities.js"
import { findOpportunityFor, numberIn, type OpenedOpportunity } from "../opportunity/find-opportunity-for.js"
import { shownTitle } from "../opportunity/shown-text.js"
import { declineInvitation, followOptInInvitation } from "./answer-invitation.js"
import { findAddressedInvitation } from "./find-addressed-invitation.js"
import { readHeldSkills } from "./held-skills.js"
import { listInvitationsFor } from "./invitation.store.js"
import { InvitationPage } from "./invitation.view.js"
import { answerInvitationForm, invitationForm } from "./invitations.forms.js"
import { invitationsWords } from "./invitations.words.js"
import { InvitationsSent } from "./invitations-sent.view.js"
import { invitePerson } from "./invite-person.js"

type Numbered = PageRequest<"number">
type Addressed = PageRequest<"number" | "id">

async function openOwn({ reading, params }: Pick<Numbered, "reading" | "params">): Promise<OpenedOpportunity> {
  const opened = await findOpportunityFor(reading, numberIn(params))
  if (!opened.sides.includes("author")) throw new Refusal("not-found", "page-not-found")
  return opened
}

const crumbsTo = (
  { language }: Pick<Numbered, "language">,
  { opportunity }: Pick<OpenedOpportunity, "opportunity">,
) => [
  { label: homeWords[language].title, href: to(marketplacePaths.search, language) },
  {
    label: shownTitle(opportunity, language).text,
    href: to(marketplacePaths.one, language, { number: opportunity.number }),
  },
]

async function showSent(request: Numbered, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const opened = await openOwn(request)
  return page({
    title: invitationsWords[language].sent.title,
    crumbs: crumbsTo(request, opened),
    ...(form && { form }),
    body: (
      <InvitationsSent
        language={language}
        zone={actingMember(reading).timeZone}
        opportunity={opened.opportunity}
        invitations={await listInvitationsFor(reading, opened.opportunity.number)}
      />
    ),
  })
}

async function postInvitation(request: Numbered): Promise<Answer> {
  const { language, params, cameFrom } = request
  const { opportunity } = await openOwn(request)
  const candidates = to(marketplacePaths.candidates, language, params)
  const back = cameFrom === candidates ? candidates : to(marketplacePaths.invitations, language, params)
  return answerForm(request, {
    schema: invitationForm,
    command: (ctx, invited) => invitePerson(ctx, { number: opportunity.number, ...invited }),
    done: () => redirect(back, { confirmation: "invitation-sent" }),
    again: (form) => showSent(request, form),
  })
}

async function showInvitation(request: Addressed, form?: FormState): Promise<Answer> {
  const { language, reading } = request
  const invitation = await findAddressedInvitation(request)
  const opened = await findOpportunityFor(reading, invitation.opportunity)
  const [described] = await describeOpportunities(reading, [opened.opportunity])
  const inviter = await findHolder(reading, invitation.invitedBy)
  if (!described || !inviter) throw new Refusal("not-found", "page-not-found")
  const words = invitationsWords[language].one
  return page({
    title: invitation.purpose === "apply" ? words.title : words.titleOptIn,
    crumbs: crumbsTo(request, opened),
    ...(form && { form }),
    body: (
      <InvitationPage
        language={language}
        invitation={invitation}
        inviterName={inviter.displayName}
        described={described}
        skills={await readHeldSkills(reading, language, invitation)}
        whyNot={await readWhyNot(reading, language, opened)}
      />
    ),
  })
}

async function postAnswer(request: Addressed): Promise<Answer> {
  const { language, params } = request
  const { id } = await findAddressedInvitation(request)
  return answerForm(request, {
    schema: answerInvitationForm,
    command: (ctx, { answer }) => (answer === "decline" ? declineInvitation(ctx, id) : followOptInInvitation(ctx, id)),
    done: (_, { answer }) =>
      redirect(to(marketplacePaths.invitation, language, params), {
        confirmation: answer === "decline" ? "invitation-declined" : "opted-in",
      }),
    again: (form) => showInvitation(request, form),
  })
}

export const invitationsRoutes = [
  route({
    path: marketplacePaths.invitations,
    access: "member",
    get: (request) => showSent(request),
    post: postInvitation,
  }),
  route({
    path: marketplacePaths.invitation,
    access: "member",
    get: (request) => showInvitation(request),
    post: postAnswer,
  }),
]
