import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { Composing, NoticeKind } from "../../notices/index.js"
import { findTold } from "../applications/application-notice.js"
import { addressOf } from "../applications/applications.paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { findApplicantMessage } from "./applicant-message.store.js"
import { messagesWords } from "./messages.words.js"
import { paragraphsOf } from "./paragraphs-of.js"

const ofMessage = z.object({ applicationId: z.uuid(), messageId: z.uuid() })
type OfMessage = z.infer<typeof ofMessage>

/** What an author wrote to an applicant: the e-mail holds the text, the notice leads to her application. */
export const applicantMessageReceived: NoticeKind<OfMessage> = {
  name: "opportunities.applicant-message-received",
  label: { en: messagesWords.en.notice.label, fr: messagesWords.fr.notice.label },
  group: marketplaceNotices,
  details: ofMessage,
  guarantee: "must-arrive",
  optional: false,
  rhythm: "at-once",
  async describe(at, details) {
    const whole = await findWhole(at, details)
    if (!whole) return null
    const { told, message } = whole
    const { notice: words } = messagesWords[at.language]
    return {
      title: words.title(told),
      text: words.text(message),
      link: { label: words.link, href: to(marketplacePaths.application, at.language, addressOf(told.application)) },
    }
  },
  async addToMail(at, details) {
    const { message } = (await findWhole(at, details)) ?? {}
    return message ? paragraphsOf(message.body).map((text) => ({ kind: "paragraph", text })) : []
  },
}

async function findWhole(at: Composing, { applicationId, messageId }: OfMessage) {
  const told = await findTold(at, applicationId)
  const message = await findApplicantMessage(at, messageId)
  return told && message && { told, message }
}
