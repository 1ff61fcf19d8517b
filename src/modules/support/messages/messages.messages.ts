import { z } from "zod"
import { to } from "../../../web/paths.js"
import { readSettings } from "../../host/index.js"
import type { Composing, Message, MessageKind } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"
import { supportPaths } from "../support.paths.js"
import { findHelpMessage } from "./help-message.store.js"
import { findHelpReply } from "./help-reply.store.js"
import { messagesWords } from "./messages.words.js"

const ofMessage = z.object({ number: z.number().int() })
export const ofReply = z.object({ replyId: z.uuid() })

/** Quotes nothing of what was typed: anybody can type anybody's address. */
export const messageReceived: MessageKind<z.infer<typeof ofMessage>> = {
  name: "support.message-received",
  details: ofMessage,
  guarantee: "must-arrive",
  async compose(at, { number }) {
    const message = await findHelpMessage(at, number)
    if (!message) return null
    const author = message.personId === null ? undefined : await findHolder(at, message.personId)
    const { hello, helloVisitor, received: words } = messagesWords[at.language].mail
    const { timeZone } = author ?? (await readSettings(at))
    const leftAt = words.date({ leftAt: message.leftAt, timeZone })
    const href = at.publicUrl + to(supportPaths.myMessage, at.language, { number })
    return {
      subject: words.subject({ number }),
      heading: words.heading,
      blocks: [
        { kind: "paragraph", text: author ? hello(author) : helloVisitor },
        { kind: "paragraph", text: words.text },
        {
          kind: "facts",
          facts: [
            { term: words.number, value: String(number) },
            { term: words.left, value: leftAt },
          ],
        },
        ...(author ? [{ kind: "link" as const, label: words.link, href }] : []),
      ],
      reason: words.reason,
      links: [],
    }
  },
}

/** The answer to somebody who has no account, whole: she can read it nowhere else. */
export const answerToAddress: MessageKind<z.infer<typeof ofReply>> = {
  name: "support.answer-to-address",
  details: ofReply,
  guarantee: "must-arrive",
  compose: (at, { replyId }) => composeAnswer(at, replyId),
}

export async function composeAnswer(at: Composing, replyId: string): Promise<Message | null> {
  const reply = await findHelpReply(at, replyId)
  const message = reply && (await findHelpMessage(at, reply.messageNumber))
  if (!reply || !message) return null
  const author = message.personId === null ? undefined : await findHolder(at, message.personId)
  const { hello, helloVisitor, answered: words } = messagesWords[at.language].mail
  const { number } = message
  // A line of its own stays one: mail programs join the lines of a paragraph.
  const lines = reply.body.split(/\n+/).filter((line) => line.trim() !== "")
  const signature = reply.writtenByName === null ? [] : [words.signature({ name: reply.writtenByName })]
  const [label, path] = author
    ? [words.link, to(supportPaths.myMessage, at.language, { number })]
    : [words.linkVisitor, to(supportPaths.leaveMessage, at.language)]
  return {
    subject: words.subject({ number }),
    heading: words.heading,
    blocks: [
      { kind: "paragraph", text: author ? hello(author) : helloVisitor },
      ...[...lines, ...signature].map((text) => ({ kind: "paragraph" as const, text })),
      ...(author ? [] : [{ kind: "paragraph" as const, text: words.more }]),
      { kind: "link", label, href: at.publicUrl + path },
    ],
    reason: words.reason,
    links: [],
  }
}
