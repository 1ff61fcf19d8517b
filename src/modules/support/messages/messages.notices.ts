import type { z } from "zod"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { supportPaths } from "../support.paths.js"
import { findHelpReply } from "./help-reply.store.js"
import { composeAnswer, ofReply } from "./messages.messages.js"
import { messagesWords } from "./messages.words.js"

/** Tells a member that staff answered; the e-mail carries the answer itself. */
export const messageAnswered: NoticeKind<z.infer<typeof ofReply>> = {
  name: "support.message-answered",
  label: { en: messagesWords.en.notices.label, fr: messagesWords.fr.notices.label },
  group: { name: "help", label: { en: messagesWords.en.notices.group, fr: messagesWords.fr.notices.group } },
  details: ofReply,
  guarantee: "must-arrive",
  optional: false,
  rhythm: "at-once",
  async describe(at, { replyId }) {
    const reply = await findHelpReply(at, replyId)
    if (!reply) return null
    const words = messagesWords[at.language].notices
    const number = reply.messageNumber
    return {
      title: words.title({ number }),
      text: words.text,
      link: { label: words.link, href: to(supportPaths.myMessage, at.language, { number }) },
    }
  },
  composeMail: (at, { replyId }) => composeAnswer(at, replyId),
}
