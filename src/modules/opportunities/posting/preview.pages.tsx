import { z } from "zod"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { readSettings } from "../../host/index.js"
import { findHolder } from "../../people/index.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { describeOpportunities } from "../opportunity/describe-opportunities.js"
import { numberIn } from "../opportunity/find-opportunity-for.js"
import { findOpportunity } from "../opportunity/opportunity.store.js"
import type { ReadOpportunity } from "../opportunity/opportunity-page.view.js"
import { readAsked } from "../opportunity/read-asked.js"
import { answerAsContact, askContact, findAskedOf } from "./agree-as-contact.js"
import { factsFor, openPosting } from "./open-posting.js"
import { answerOfContact } from "./posting.forms.js"
import { publish } from "./posting.pages.js"
import type { Posting } from "./posting.store.js"
import { postingWords } from "./posting.words.js"
import { firstOpenStep } from "./posting-rules.js"
import { ContactAgreement, Preview } from "./preview.view.js"
import { stepAddress } from "./step-frame.view.js"

type NumberedRequest = PageRequest<"number">

const crumbs = (language: NumberedRequest["language"]) => [
  { label: homeWords[language].title, href: to(marketplacePaths.search, language) },
]

/** Undefined where its kind is not chosen yet: there is nothing to show. */
async function readAsPublished(
  { reading, language }: NumberedRequest,
  { number }: Posting,
): Promise<ReadOpportunity | undefined> {
  const opportunity = await findOpportunity(reading, number)
  const [described] = opportunity ? await describeOpportunities(reading, [opportunity]) : []
  return described && { language, described, asked: await readAsked(reading, described.opportunity), isVisitor: false }
}

async function showPreview(request: NumberedRequest, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const posting = await openPosting(reading, numberIn(params))
  const { number, status, content, contactId, creatorId, contactAskedAt, contactAgreedAt } = posting
  if (status !== "draft") return redirect(to(marketplacePaths.one, language, { number }))
  const openStep = firstOpenStep(content, await factsFor(reading, content, posting))
  const read = await readAsPublished(request, posting)
  if (!read) return redirect(stepAddress(language, number, openStep ?? 2))
  const isWaiting = contactId !== creatorId && contactAgreedAt === null
  const holder = isWaiting ? await findHolder(reading, contactId) : undefined
  return page({
    title: postingWords[language].preview,
    crumbs: crumbs(language),
    ...(form && { form }),
    body: (
      <Preview
        read={read}
        openStep={openStep}
        isReviewed={(await readSettings(reading)).opportunityReview}
        contact={holder && { name: holder.displayName, isAsked: contactAskedAt !== null }}
      />
    ),
  })
}

function postRequest(request: NumberedRequest): Promise<Answer> {
  const { language, params } = request
  const number = numberIn(params)
  return answerForm(request, {
    schema: z.object({}),
    command: (ctx) => askContact(ctx, number),
    done: () => redirect(to(marketplacePaths.preview, language, { number }), { confirmation: "contact-asked" }),
    again: (form) => showPreview(request, form),
  })
}

async function showAgreement(request: NumberedRequest, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const posting = await findAskedOf(reading, numberIn(params))
  const creator = await findHolder(reading, posting.creatorId)
  const read = await readAsPublished(request, posting)
  if (!read) throw new Error("what is asked of a contact person is whole")
  return page({
    title: postingWords[language].contact.title,
    crumbs: crumbs(language),
    ...(form && { form }),
    body: <ContactAgreement read={read} creatorName={creator?.displayName ?? ""} />,
  })
}

function postAgreement(request: NumberedRequest): Promise<Answer> {
  const { language, params } = request
  const number = numberIn(params)
  return answerForm(request, {
    schema: answerOfContact,
    command: (ctx, { answer }) => answerAsContact(ctx, number, answer === "agree"),
    done: (_, { answer }) =>
      answer === "agree"
        ? redirect(to(marketplacePaths.preview, language, { number }), { confirmation: "contact-agreed" })
        : redirect(to(marketplacePaths.search, language), { confirmation: "contact-refused" }),
    again: (form) => showAgreement(request, form),
  })
}

export const previewRoutes = [
  route({
    path: marketplacePaths.preview,
    access: "member",
    get: (request) => showPreview(request),
    post: postRequest,
  }),
  route({
    path: marketplacePaths.publication,
    access: "member",
    post: (request) => publish(request, numberIn(request.params)),
  }),
  route({
    path: marketplacePaths.contactAgreement,
    access: "member",
    get: (request) => showAgreement(request),
    post: postAgreement,
  }),
]
