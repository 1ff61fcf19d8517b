import { z } from "zod"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { accountsPaths } from "../../accounts/index.js"
import { readContributions } from "../reasons/read-contributions.js"
import { sayContributions } from "../reasons/read-reasons.js"
import { describeRegistration, type ShownAnswer } from "../registrations/describe-registration.js"
import { acceptProposal } from "./accept-proposal.js"
import { agreeToProposal } from "./agree-to-proposal.js"
import { askQuestion } from "./ask-question.js"
import { askReview } from "./ask-review.js"
import { declineProposal } from "./decline-proposal.js"
import { findWholeProposal, sidesOf, type WholeProposal } from "./lock-proposal.js"
import { ProposalPage, shownPairing, titles } from "./proposal-page.view.js"
import { acceptanceForm, decliningForm, noAnswerForm, questionForm, reviewForm } from "./proposals.forms.js"
import { proposalsPaths } from "./proposals.paths.js"
import { proposalsWords } from "./proposals.words.js"
import { listQuestions } from "./question.store.js"
import type { OpenedQuestion } from "./question.view.js"
import { openQuestion } from "./question-seal.js"
import { withdrawProposal } from "./withdraw-proposal.js"

type Side = "mentee" | "mentor" | "team"

function idOf({ params }: PageRequest<"id">): string {
  const id = z.uuid().safeParse(params.id).data
  if (!id) throw new Refusal("not-found", "page-not-found")
  return id
}

/** To those who have nothing to do with it, and to a mentee who has nothing before her yet, it is not there. */
async function findFor(request: PageRequest<"id">): Promise<{ readonly whole: WholeProposal; readonly side: Side }> {
  const whole = await findWholeProposal(request.reading, idOf(request))
  const sides = whole ? sidesOf(request.actor, whole) : []
  const isBeforeMentee = whole?.proposal.status !== "asked" || whole.proposal.isRequested
  const order: readonly Side[] = ["mentee", "mentor", "team"]
  const side = order.find((each) => sides.includes(each) && (each !== "mentee" || isBeforeMentee))
  if (!whole || !side) throw new Refusal("not-found", "page-not-found")
  return { whole, side }
}

async function showProposal(request: PageRequest<"id">, form: FormState | undefined = undefined): Promise<Answer> {
  const { language, reading } = request
  const { whole, side } = await findFor(request)
  const address = to(proposalsPaths.one, language, { id: whole.proposal.id })
  if (side === "team" && actingMember(reading).strength !== "second-factor") {
    return redirect(`${to(accountsPaths.secondFactor, language)}?next=${encodeURIComponent(address)}`)
  }
  const words = proposalsWords[language]
  return page({
    title: words[titles[side]],
    crumbs: [],
    ...(form && { form }),
    body: (
      <ProposalPage
        language={language}
        side={side}
        whole={whole}
        form={form ?? emptyForm}
        descriptions={await describeOthers(request, whole, side)}
        questions={side === "mentee" ? await openQuestions(request, whole) : []}
        contributions={
          await sayContributions(reading, language, readContributions(shownPairing(whole)?.contributions ?? null))
        }
      />
    ),
  })
}

/** The mentee’s own; nobody else reads them here. */
async function openQuestions(
  { reading }: PageRequest,
  { proposal }: WholeProposal,
): Promise<readonly OpenedQuestion[]> {
  const questions = await listQuestions(reading, proposal.id)
  return questions.map((question) => ({
    id: question.id,
    kind: question.kind,
    ...openQuestion(reading.keys, question),
  }))
}

/** To a mentee, each mentor; to a mentor, the mentee. The team reads answers on pages that leave a trace. */
async function describeOthers(
  { reading, language }: PageRequest,
  { proposal, pairings }: WholeProposal,
  side: Side,
): Promise<ReadonlyMap<string, readonly ShownAnswer[]>> {
  if (side === "team") return new Map()
  const described = pairings.map(async ({ id, mentorRegistrationId }) => {
    const other = side === "mentor" ? proposal.registrationId : mentorRegistrationId
    return [id, await describeRegistration(reading, language, other, "proposal")] as const
  })
  return new Map(await Promise.all(described))
}

const again = (request: PageRequest<"id">) => (form: FormState) => showProposal(request, form)

const back = (request: PageRequest<"id">, confirmation: string) => () =>
  redirect(to(proposalsPaths.one, request.language, { id: idOf(request) }), { confirmation })

export const proposalsRoutes = [
  route({ path: proposalsPaths.one, access: "member", get: (request) => showProposal(request) }),
  route({
    path: proposalsPaths.acceptance,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: acceptanceForm,
        command: (ctx, { pairingId }) => acceptProposal(ctx, { proposalId: idOf(request), pairingId }),
        done: back(request, "proposal-accepted"),
        again: again(request),
      }),
  }),
  route({
    path: proposalsPaths.agreement,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: noAnswerForm,
        command: (ctx) => agreeToProposal(ctx, { proposalId: idOf(request) }),
        done: back(request, "proposal-agreed"),
        again: again(request),
      }),
  }),
  route({
    path: proposalsPaths.declining,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: decliningForm,
        command: (ctx, { reason }) => declineProposal(ctx, { proposalId: idOf(request), reason }),
        done: back(request, "proposal-declined"),
        again: again(request),
      }),
  }),
  route({
    path: proposalsPaths.questions,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: questionForm,
        command: (ctx, { to: pairingId, question }) =>
          askQuestion(ctx, { proposalId: idOf(request), pairingId, text: question }),
        done: back(request, "question-asked"),
        again: again(request),
      }),
  }),
  route({
    path: proposalsPaths.review,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: reviewForm,
        command: (ctx, { review }) => askReview(ctx, { proposalId: idOf(request), text: review }),
        done: back(request, "review-asked"),
        again: again(request),
      }),
  }),
  route({
    path: proposalsPaths.withdrawal,
    access: "member",
    post: (request) =>
      answerForm(request, {
        schema: noAnswerForm,
        command: (ctx) => withdrawProposal(ctx, { proposalId: idOf(request) }),
        done: back(request, "proposal-withdrawn"),
        again: again(request),
      }),
  }),
]
