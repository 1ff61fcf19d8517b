import { browserNameOf } from "../../../platform/browser-name.js"
import { Refusal } from "../../../platform/refusal.js"
import type { FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { findHolder } from "../../people/index.js"
import { shownText } from "../articles/article.js"
import { findPublishedArticle } from "../articles/article.store.js"
import { articlesWords } from "../articles/articles.words.js"
import { drawScreenshots, mostScreenshots, screenshotBytes } from "../screenshots/draw-screenshots.js"
import { supportPaths } from "../support.paths.js"
import type { HelpReason } from "./help-message.js"
import { findHelpMessage } from "./help-message.store.js"
import { countAttempt, leaveMessage } from "./leave-message.js"
import { LeaveMessage, Receipt } from "./leave-message.view.js"
import { messageFormOf } from "./messages.forms.js"
import { messagesWords } from "./messages.words.js"
import { numberOfReceipt, receiptOf } from "./receipt.js"

type Kind = "message" | "problem"

async function showForm(request: PageRequest, kind: Kind, refused?: FormState): Promise<Answer> {
  const { language, reading, actor, files } = request
  const slug = refused ? refused.values.question : request.query.question
  const article = typeof slug === "string" ? await findPublishedArticle(reading, slug) : undefined
  const question = article && { slug: article.slugs[language], text: shownText(article.texts, language).question }
  const author = actor.kind === "member" ? await findHolder(reading, actor.personId) : undefined
  const words = messagesWords[language].form
  return page({
    title: kind === "problem" ? words.problemTitle : words.title,
    crumbs: helpCrumbs(request),
    ...(refused && { form: refused }),
    body: (
      <LeaveMessage
        language={language}
        form={refused ?? startOf(request, kind, question)}
        isProblem={kind === "problem"}
        question={question}
        memberAddress={author?.address}
        limits={{ n: mostScreenshots, bytes: screenshotBytes }}
        hasLostScreenshots={files.length > 0}
      />
    ),
  })
}

function helpCrumbs({ language }: PageRequest) {
  return [{ label: articlesWords[language].centre.title, href: to(supportPaths.help, language) }]
}

/** What the form knows before anything is typed: all of it is shown, and can be changed or erased. */
function startOf(
  { query, cameFrom, browser }: PageRequest,
  kind: Kind,
  question: { readonly slug: string; readonly text: string } | undefined,
): FormState {
  const reason: HelpReason | undefined = kind === "problem" ? "problem" : undefined
  const values = {
    reason,
    question: question?.slug,
    subject: question?.text.slice(0, 150),
    page: query.from?.slice(0, 300) ?? cameFrom,
    browser: quoteBrowser(browser),
  }
  return { values, errors: {} }
}

/** Name, version and system; its own words where nobody knows them. */
function quoteBrowser(userAgent: string): string {
  const { browser, version, system } = browserNameOf(userAgent)
  if (browser === undefined) return userAgent.slice(0, 300)
  return [[browser, version].filter(Boolean).join(" "), system].filter(Boolean).join(", ")
}

async function post(request: PageRequest, kind: Kind): Promise<Answer> {
  const { language, actor, networkAddress, files, reading } = request
  return answerForm(request, {
    schema: messageFormOf(actor.kind === "member"),
    prepare: async ({ emailAddress, question }) => {
      await request.act((ctx) => countAttempt(ctx, { networkAddress, address: emailAddress }))
      const screenshots = await drawScreenshots(files)
      const article = question === null ? undefined : await findPublishedArticle(reading, question)
      return { screenshots, articleId: article?.id ?? null }
    },
    command: (ctx, { emailAddress, reason, subject, body, page, browser }, prepared) =>
      leaveMessage(ctx, { address: emailAddress, reason, subject, body, page, browser, language, ...prepared }),
    done: (number) => redirect(to(supportPaths.messageReceived, language, { token: receiptOf(reading.keys, number) })),
    again: (refused) => showForm(request, kind, refused),
  })
}

async function showReceipt(request: PageRequest<"token">): Promise<Answer> {
  const { language, reading, actor, params } = request
  const number = numberOfReceipt(reading.keys, params.token)
  const message = number === undefined ? undefined : await findHelpMessage(reading, number)
  if (!message) throw new Refusal("not-found", "page-not-found")
  return page({
    title: messagesWords[language].receipt.title,
    crumbs: helpCrumbs(request),
    body: (
      <Receipt
        language={language}
        number={message.number}
        wasBlanked={message.wasBlanked}
        isMember={actor.kind === "member"}
      />
    ),
  })
}

/** A few more than are taken: the refusal can then say so beside the field. */
const uploads = { bytes: screenshotBytes, files: 2 * mostScreenshots }

export const leaveMessageRoutes = [
  route({
    path: supportPaths.leaveMessage,
    access: "everyone",
    uploads,
    help: "support.message",
    get: (request) => showForm(request, "message"),
    post: (request) => post(request, "message"),
  }),
  route({
    path: supportPaths.problem,
    access: "everyone",
    uploads,
    help: "support.message",
    get: (request) => showForm(request, "problem"),
    post: (request) => post(request, "problem"),
  }),
  route({ path: supportPaths.messageReceived, access: "everyone", get: showReceipt }),
]
