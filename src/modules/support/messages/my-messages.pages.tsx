import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { to } from "../../../web/paths.js"
import { articlesWords } from "../articles/articles.words.js"
import { findScreenshot } from "../screenshots/screenshot.store.js"
import { supportPaths } from "../support.paths.js"
import { addToMessage } from "./add-to-message.js"
import { sidesOf } from "./help-message.js"
import { findHelpMessage, type HelpMessage, listHelpMessagesOf } from "./help-message.store.js"
import { replyForm } from "./messages.forms.js"
import { messagesWords } from "./messages.words.js"
import { MyMessage, MyMessages } from "./my-messages.view.js"
import { threadOf } from "./thread-of.js"

async function showMine({ language, reading }: PageRequest): Promise<Answer> {
  const { personId, timeZone } = actingMember(reading)
  const messages = await listHelpMessagesOf(reading, personId)
  return page({
    title: messagesWords[language].mine.title,
    crumbs: [{ label: articlesWords[language].centre.title, href: to(supportPaths.help, language) }],
    body: <MyMessages language={language} zone={timeZone} messages={messages} />,
  })
}

/** Nobody learns of somebody else's message: it answers as one that does not exist. */
async function ownMessage({ reading, actor, params }: PageRequest<"number">): Promise<HelpMessage> {
  const message = await findHelpMessage(reading, params.number)
  if (!message || !sidesOf(actor, message).includes("author")) throw new Refusal("not-found", "page-not-found")
  return message
}

async function showOne(request: PageRequest<"number">, refused?: FormState): Promise<Answer> {
  const { language, reading } = request
  const message = await ownMessage(request)
  const { number, subject } = message
  const { timeZone, language: own } = actingMember(reading)
  const thread = await threadOf(reading, message, {
    language,
    kinds: ["answer", "addition"],
    screenshotAddress: (position) => to(supportPaths.myScreenshot, language, { number, position }),
  })
  return page({
    title: subject,
    crumbs: [
      { label: articlesWords[language].centre.title, href: to(supportPaths.help, language) },
      { label: messagesWords[language].mine.title, href: to(supportPaths.myMessages, language) },
    ],
    ...(refused && { form: refused }),
    body: <MyMessage {...thread} zone={timeZone} answersIn={own} form={refused ?? emptyForm} />,
  })
}

async function postAddition(request: PageRequest<"number">): Promise<Answer> {
  const { number } = await ownMessage(request)
  return answerForm(request, {
    schema: replyForm,
    command: (ctx, { body }) => addToMessage(ctx, { number, body }),
    done: () =>
      redirect(to(supportPaths.myMessage, request.language, { number }), { confirmation: "help-message-added" }),
    again: (refused) => showOne(request, refused),
  })
}

async function showScreenshot(request: PageRequest<"number" | "position">): Promise<Answer> {
  const file = await findScreenshot(request.reading, await ownMessage(request), request.params.position)
  if (!file) throw new Refusal("not-found", "page-not-found")
  return { kind: "file", mediaType: file.mediaType, bytes: file.bytes }
}

export const myMessagesRoutes = [
  route({ path: supportPaths.myMessages, access: "member", get: showMine }),
  route({ path: supportPaths.myMessage, access: "member", get: (request) => showOne(request), post: postAddition }),
  route({ path: supportPaths.myScreenshot, access: "member", get: showScreenshot }),
]
