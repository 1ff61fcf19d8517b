import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { emptyForm, type FormState } from "../../../ui/form-state.js"
import type { Access } from "../../../web/access.js"
import { answerForm } from "../../../web/forms.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { findHolder } from "../../people/index.js"
import { type HelpMessageStatus, helpMessageStatuses, helpReasons, helpReplyKinds } from "../messages/help-message.js"
import {
  countHelpMessages,
  type DeskFilter,
  findHelpMessage,
  type HelpMessage,
  listHelpMessages,
} from "../messages/help-message.store.js"
import { answerMessageForm, noteForm, settlingForm } from "../messages/messages.forms.js"
import { messagesWords } from "../messages/messages.words.js"
import { threadOf } from "../messages/thread-of.js"
import { findScreenshot } from "../screenshots/screenshot.store.js"
import { supportPaths } from "../support.paths.js"
import { answerMessage } from "./answer-message.js"
import { DeskMessage } from "./desk-message.view.js"
import { MessageDesk } from "./message-desk.view.js"
import { noteMessage } from "./note-message.js"
import { readAsStaff } from "./read-as-staff.js"
import { settleMessage } from "./settle-message.js"

const access: Access = { anyOf: ["help"] }
const perPage = 50

function filterOf(query: PageRequest["query"]): DeskFilter {
  return {
    status: helpMessageStatuses.find((each) => each === query.status) ?? "open",
    reason: helpReasons.find((each) => each === query.reason),
    language: (["en", "fr"] as const satisfies readonly Language[]).find((each) => each === query.language),
  }
}

async function showDesk(request: PageRequest): Promise<Answer> {
  const { language, reading, query } = request
  if (query.number) return openByNumber(request, query.number)
  const filter = filterOf(query)
  const counted = await Promise.all(
    helpMessageStatuses.map(async (status) => [status, await countHelpMessages(reading, { ...filter, status })]),
  )
  const counts = Object.fromEntries(counted) as Record<HelpMessageStatus, number>
  const { part, ...place } = pageOf(query.page, { total: counts[filter.status], perPage })
  return page({
    title: messagesWords[language].desk.title,
    section: "desk",
    crumbs: [],
    body: (
      <MessageDesk
        language={language}
        zone={actingMember(reading).timeZone}
        now={reading.now}
        filter={filter}
        counts={counts}
        messages={await listHelpMessages(reading, filter, part)}
        {...place}
      />
    ),
  })
}

/** The number that somebody quotes opens their message. */
async function openByNumber({ language, reading }: PageRequest, number: string): Promise<Answer> {
  const message = await findHelpMessage(reading, number.trim())
  if (!message) throw new Refusal("not-found", "help-message-unknown")
  return redirect(to(supportPaths.deskMessage, language, { number: message.number }))
}

async function messageOf({ reading, params }: PageRequest<"number">): Promise<HelpMessage> {
  const message = await findHelpMessage(reading, params.number)
  if (!message) throw new Refusal("not-found", "page-not-found")
  return message
}

interface Refused {
  readonly answer?: FormState
  readonly note?: FormState
  readonly settling?: FormState
}

async function showMessage(request: PageRequest<"number">, refused: Refused = {}): Promise<Answer> {
  const { language, reading } = request
  const message = await messageOf(request)
  await request.act((ctx) => readAsStaff(ctx, message))
  const { number, personId, subject } = message
  const thread = await threadOf(reading, message, {
    language,
    kinds: helpReplyKinds,
    screenshotAddress: (position) => to(supportPaths.deskScreenshot, language, { number, position }),
  })
  const author = personId === null ? undefined : await findHolder(reading, personId)
  const form = refused.answer ?? refused.note ?? refused.settling
  return page({
    title: subject,
    section: "desk",
    crumbs: [{ label: messagesWords[language].desk.title, href: to(supportPaths.desk, language) }],
    ...(form && { form }),
    body: (
      <DeskMessage
        {...thread}
        zone={actingMember(reading).timeZone}
        author={author}
        answersIn={author?.language ?? message.language}
        answer={refused.answer ?? emptyForm}
        note={refused.note ?? emptyForm}
      />
    ),
  })
}

function backToMessage({ language }: PageRequest, number: number, confirmation: string): Answer {
  return redirect(to(supportPaths.deskMessage, language, { number }), { confirmation })
}

async function postAnswer(request: PageRequest<"number">): Promise<Answer> {
  const { number } = await messageOf(request)
  return answerForm(request, {
    schema: answerMessageForm,
    command: (ctx, input) => answerMessage(ctx, { number, ...input }),
    done: () => backToMessage(request, number, "help-message-answered"),
    again: (answer) => showMessage(request, { answer }),
  })
}

async function postNote(request: PageRequest<"number">): Promise<Answer> {
  const { number } = await messageOf(request)
  return answerForm(request, {
    schema: noteForm,
    command: (ctx, { note }) => noteMessage(ctx, { number, body: note }),
    done: () => backToMessage(request, number, "help-message-noted"),
    again: (note) => showMessage(request, { note }),
  })
}

function postSettling(act: "close" | "reopen", confirmation: string) {
  return async (request: PageRequest<"number">): Promise<Answer> => {
    const { number } = await messageOf(request)
    return answerForm(request, {
      schema: settlingForm,
      command: (ctx, { revision }) => settleMessage(ctx, act, { number, revision }),
      done: () => backToMessage(request, number, confirmation),
      again: (settling) => showMessage(request, { settling }),
    })
  }
}

async function showScreenshot(request: PageRequest<"number" | "position">): Promise<Answer> {
  const message = await messageOf(request)
  const file = await findScreenshot(request.reading, message, request.params.position)
  if (!file) throw new Refusal("not-found", "page-not-found")
  await request.act((ctx) => readAsStaff(ctx, message))
  return { kind: "file", mediaType: file.mediaType, bytes: file.bytes }
}

export const messageDeskRoutes = [
  route({ path: supportPaths.desk, access, get: showDesk }),
  route({ path: supportPaths.deskMessage, access, get: (request) => showMessage(request) }),
  route({ path: supportPaths.deskAnswers, access, post: postAnswer }),
  route({ path: supportPaths.deskNotes, access, post: postNote }),
  route({ path: supportPaths.deskClosing, access, post: postSettling("close", "help-message-closed") }),
  route({ path: supportPaths.deskReopening, access, post: postSettling("reopen", "help-message-reopened") }),
  route({ path: supportPaths.deskScreenshot, access, get: showScreenshot }),
]
