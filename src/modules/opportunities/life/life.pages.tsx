import type { z } from "zod"
import type { Context } from "../../../platform/context.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import type { Access } from "../../../web/access.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, type Route, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { numberIn } from "../opportunity/find-opportunity-for.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { ActPage } from "./act-page.view.js"
import { archiveOpportunity } from "./archive-opportunity.js"
import { cancelOpportunity } from "./cancel-opportunity.js"
import { closeOpportunity } from "./close-opportunity.js"
import { completeOpportunity } from "./complete-opportunity.js"
import { extendOpportunity } from "./extend-opportunity.js"
import { cancelForm, clickForm, extendForm } from "./life.forms.js"
import { lifeWords } from "./life.words.js"
import { findActFor, type PageAct, pageActs } from "./page-acts.js"
import { reopenOpportunity } from "./reopen-opportunity.js"
import { startOpportunity } from "./start-opportunity.js"
import { withdrawFromReview } from "./withdraw-from-review.js"

type Request = PageRequest<"number">

async function showAct(request: Request, act: PageAct, form?: FormState): Promise<Answer> {
  const { language, reading, params, speech } = request
  const { refusal, ...found } = await findActFor(reading, numberIn(params), act)
  const { opportunity } = found.opened
  return page({
    title: lifeWords[language].pages[act].title,
    crumbs: [
      { label: homeWords[language].title, href: to(marketplacePaths.search, language) },
      { label: titleIn(language, opportunity), href: to(marketplacePaths.one, language, params) },
    ],
    ...(refusal && { status: 409 }),
    ...(form && { form }),
    body: (
      <ActPage
        language={language}
        act={act}
        blocked={refusal && speech.refusal(refusal.code, refusal.values)}
        form={form ?? emptyForm}
        {...found}
      />
    ),
  })
}

type Command<Input> = (ctx: Context, input: Input & { readonly number: number }) => Promise<void>

/** One page for each act: what it brings, then the click. */
function actRoute<Input extends object>(
  act: PageAct,
  schema: z.ZodType<Input>,
  command: Command<Input>,
  access: Access = "member",
): Route {
  return route({
    path: pageActs[act],
    access,
    get: (request) => showAct(request, act),
    post: (request) =>
      answerForm(request, {
        schema,
        command: (ctx, input) => command(ctx, { ...input, number: numberIn(request.params) }),
        done: () =>
          redirect(to(marketplacePaths.one, request.language, request.params), { confirmation: `opportunity-${act}` }),
        again: (form) => showAct(request, act, form),
      }),
  })
}

export const lifeRoutes = [
  actRoute("close", clickForm, closeOpportunity),
  actRoute("extend", extendForm, extendOpportunity),
  actRoute("start", clickForm, startOpportunity),
  actRoute("complete", clickForm, completeOpportunity),
  actRoute("cancel", cancelForm, cancelOpportunity),
  actRoute("archive", clickForm, archiveOpportunity),
  actRoute("reopen", clickForm, reopenOpportunity, { anyOf: ["administrator"] }),
  actRoute("send-back", clickForm, withdrawFromReview),
]
