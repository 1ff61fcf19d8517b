import { to } from "../../web/paths.js"
import { getAddressee } from "./addressee.store.js"
import type { Composing, Message, MessageKind } from "./messages/message-kind.js"
import type { NoticeKind } from "./notice-kind.js"
import { noticesPaths } from "./notices.paths.js"
import { noticesWords } from "./notices.words.js"
import { rhythmInForce } from "./rhythms/rhythm.js"
import { listRhythms } from "./rhythms/rhythm.store.js"

/** The e-mail of a notice. One that the person has stopped while it waited does not leave. */
export function toldByMail(kind: NoticeKind): MessageKind {
  const { name, details, guarantee, optional } = kind
  return {
    name,
    details,
    guarantee,
    optional,
    async compose(at, given) {
      if (at.accountId === null) return null
      if (rhythmInForce(kind, await listRhythms(at, at.accountId)) === "never") return null
      const message = kind.composeMail
        ? await kind.composeMail(at, given)
        : await sayTheSame(kind, { ...at, accountId: at.accountId }, given)
      const calendar = await kind.writeCalendar?.(at, given)
      return message && calendar ? { ...message, calendar } : message
    },
  }
}

async function sayTheSame(
  kind: NoticeKind,
  at: Composing & { readonly accountId: string },
  given: unknown,
): Promise<Message | null> {
  const notice = await kind.describe(at, given)
  if (!notice) return null
  const words = noticesWords[at.language].mail
  const label = kind.label[at.language]
  const link = notice.link ?? { label: noticesWords[at.language].title, href: to(noticesPaths.notices, at.language) }
  return {
    subject: notice.title,
    heading: notice.title,
    blocks: [
      { kind: "paragraph", text: words.hello(await getAddressee(at, at.accountId)) },
      ...(notice.text === undefined ? [] : [{ kind: "paragraph", text: notice.text } as const]),
      ...((await kind.addToMail?.(at, given)) ?? []),
      { kind: "link", label: link.label, href: at.publicUrl + link.href },
    ],
    reason: kind.optional ? words.why({ label }) : words.whyAlways({ label }),
    links: [],
  }
}
