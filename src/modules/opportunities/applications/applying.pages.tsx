import { actingMember } from "../../../platform/context.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findHolder, listAttachableSections } from "../../people/index.js"
import { readInCommon } from "../candidates/read-in-common.js"
import { homeWords } from "../home/home.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { findOpportunityFor, numberIn } from "../opportunity/find-opportunity-for.js"
import { shownTitle } from "../opportunity/shown-text.js"
import { kindOf } from "./application-kind.js"
import { applyForm } from "./applications.forms.js"
import { applicationsWords } from "./applications.words.js"
import { ApplyPage } from "./apply.view.js"
import { applyTo } from "./apply-to.js"
import { readWhyNot } from "./read-why-not.js"
import { WhyNot } from "./why-not.view.js"

/** The form; or, where something stands in the way, the reason. What was typed comes back even then. */
async function showApplying(request: PageRequest<"number">, form?: FormState): Promise<Answer> {
  const { language, reading, params } = request
  const opened = await findOpportunityFor(reading, numberIn(params))
  const { opportunity } = opened
  const whyNot = form ? undefined : await readWhyNot(reading, language, opened)
  const title = applicationsWords[language].apply.title[kindOf(opportunity)]
  const authors = await Promise.all(authorsOf(opportunity).map((personId) => findHolder(reading, personId)))
  return page({
    title,
    crumbs: [
      { label: homeWords[language].title, href: to(marketplacePaths.search, language) },
      {
        label: shownTitle(opportunity, language).text,
        href: to(marketplacePaths.one, language, { number: String(opportunity.number) }),
      },
    ],
    ...(form && { form }),
    body: whyNot ? (
      <>
        <MarketplaceTabs language={language} />
        <h1>{title}</h1>
        <WhyNot {...whyNot} />
      </>
    ) : (
      <ApplyPage
        language={language}
        opportunity={opportunity}
        sections={await listAttachableSections(reading, actingMember(reading).personId, language)}
        inCommon={await readInCommon(reading, language, opened)}
        authorNames={authors.flatMap((each) => each?.displayName ?? [])}
        form={form ?? emptyForm}
      />
    ),
  })
}

async function postApplying(request: PageRequest<"number">): Promise<Answer> {
  const { language, reading, params } = request
  const number = numberIn(params)
  const { opportunity } = await findOpportunityFor(reading, number)
  const isAnswer = kindOf(opportunity) === "answer"
  return answerForm(request, {
    schema: applyForm,
    command: (ctx, { message, sections, supervisor, supervisorLanguage, seen }) =>
      applyTo(ctx, {
        ...{ opportunity: number, message, sections, seen },
        ...(supervisor && { supervisor: { address: supervisor, language: supervisorLanguage ?? language } }),
      }),
    done: (id) =>
      redirect(to(marketplacePaths.application, language, { number: String(number), id }), {
        confirmation: isAnswer ? "answer-sent" : "application-sent",
      }),
    again: (form) => showApplying(request, form),
  })
}

export const applyingRoutes = [
  route({
    path: marketplacePaths.apply,
    access: "member",
    get: (request) => showApplying(request),
    post: postApplying,
  }),
]
