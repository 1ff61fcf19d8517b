import { randomUUID } from "node:crypto"
import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { findOpportunityFor, numberIn } from "../opportunity/find-opportunity-for.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { DraftDeletion, Duplication } from "./copies.view.js"
import { deleteOwnDraft } from "./delete-draft.js"
import { duplicateOpportunity } from "./duplicate-opportunity.js"
import { openPosting } from "./open-posting.js"
import { copyForm } from "./posting.forms.js"
import { postingWords } from "./posting.words.js"
import { stepAddress } from "./step-frame.view.js"

type NumberedRequest = PageRequest<"number">

async function showDuplication(request: NumberedRequest, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const { opportunity } = await findOpportunityFor(reading, numberIn(params))
  return page({
    title: postingWords[language].duplicateTitle,
    crumbs: [
      {
        label: titleIn(language, opportunity),
        href: to(marketplacePaths.one, language, { number: opportunity.number }),
      },
    ],
    ...(form && { form }),
    body: <Duplication language={language} opportunity={opportunity} formKey={randomUUID()} />,
  })
}

function postDuplication(request: NumberedRequest): Promise<Answer> {
  const { language, params } = request
  return answerForm(request, {
    schema: copyForm,
    command: (ctx, { key }) => duplicateOpportunity(ctx, numberIn(params), { key, language }),
    done: (number) => redirect(stepAddress(language, number, 1), { confirmation: "opportunity-copied" }),
    again: (form) => showDuplication(request, form),
  })
}

async function showDeletion({ language, reading, params }: NumberedRequest, form?: FormState): Promise<Answer> {
  const posting = await openPosting(reading, numberIn(params))
  if (posting.status !== "draft") throw new Refusal("not-found", "page-not-found")
  return page({
    title: postingWords[language].deleteTitle,
    crumbs: [],
    ...(form && { form }),
    body: <DraftDeletion language={language} number={posting.number} title={titleIn(language, posting.content)} />,
  })
}

function postDeletion(request: NumberedRequest): Promise<Answer> {
  const { language, params } = request
  return answerForm(request, {
    schema: z.object({}),
    command: (ctx) => deleteOwnDraft(ctx, numberIn(params)),
    done: () => redirect(to(marketplacePaths.search, language), { confirmation: "draft-deleted" }),
    again: (form) => showDeletion(request, form),
  })
}

export const copiesRoutes = [
  route({
    path: marketplacePaths.duplicate,
    access: "member",
    get: (request) => showDuplication(request),
    post: postDuplication,
  }),
  route({
    path: marketplacePaths.draftDeletion,
    access: "member",
    get: (request) => showDeletion(request),
    post: postDeletion,
  }),
]
