import { type Reading, system } from "../../platform/context.js"
import { act, reading } from "../../platform/db.js"
import type { Mail, Mailer } from "../../platform/mail.js"
import type { Task, TaskSurroundings } from "../../platform/tasks.js"
import type { Language } from "../../platform/wording.js"
import { renderMail } from "../../ui/mail.js"
import { closeMessage, lockQueuedMessage, type QueuedMessage } from "./message.store.js"
import type { MessageKind } from "./message-kind.js"
import { sendTask } from "./send-task.js"

export interface Postroom {
  readonly mailer: Mailer
  readonly kinds: readonly MessageKind[]
  readonly publicUrl: string
  /** Who sends, as the host's settings say at this moment. */
  sender(
    reading: Reading,
  ): Promise<Readonly<Record<Language, { readonly siteName: string; readonly hostName: string }>>>
}

export function noticesTasks(postroom: Postroom): readonly Task[] {
  const kinds = new Map(postroom.kinds.map((kind) => [kind.name, kind]))
  const send: Task<{ messageId: string }> = {
    ...sendTask,
    run: ({ messageId }, at) => sendQueued(messageId, at, postroom, kinds),
  }
  return [send as Task]
}

async function sendQueued(
  id: string,
  at: TaskSurroundings,
  postroom: Postroom,
  kinds: ReadonlyMap<string, MessageKind>,
): Promise<void> {
  const message = await act(at, system, (ctx) => lockQueuedMessage(ctx, id))
  if (!message) return
  const kind = kinds.get(message.kind)
  if (!kind) throw new Error(`no message kind named “${message.kind}”`)
  const mail = await composeMail(message, kind, at, postroom)
  const close = (status: "sent" | "moot" | "failed") => act(at, system, (ctx) => closeMessage(ctx, id, status))
  if (!mail) return close("moot")
  if (kind.guarantee === "at-most-once") await close("sent")
  try {
    await postroom.mailer.send(mail)
  } catch (error) {
    if (at.isLastTry) await close("failed")
    throw error
  }
  if (kind.guarantee === "must-arrive") await close("sent")
}

async function composeMail(
  message: QueuedMessage,
  kind: MessageKind,
  at: TaskSurroundings,
  postroom: Postroom,
): Promise<Mail | undefined> {
  const composing = { ...reading(at, system), language: message.language, publicUrl: postroom.publicUrl }
  const composed = await kind.compose(composing, kind.details.parse(message.details))
  if (!composed) return undefined
  const { siteName, hostName } = (await postroom.sender(composing))[message.language]
  return {
    to: message.address,
    subject: composed.subject,
    ...renderMail({ ...composed, language: message.language, siteName, sender: hostName }),
    language: message.language,
    messageId: message.id,
    fromName: siteName,
  }
}
