import { to } from "../../../web/paths.js"
import type { Composing, Message } from "../messages/message-kind.js"
import { noticesPaths } from "../notices.paths.js"
import { rhythmsWords } from "./rhythms.words.js"
import { stopTokenOf } from "./stop-token.js"

/** Where a message of this kind can be stopped, by a person or by her mail program in one click (RFC 8058). */
export function stopAddress(at: Composing, accountId: string, kind: string): string {
  const token = stopTokenOf(at.keys, accountId, kind)
  return at.publicUrl + to(noticesPaths.unsubscription, at.language, { kind, token })
}

/** How to change or stop such messages, at the end of each. */
export function stopLinks(at: Composing, address: string): Message["links"] {
  const words = rhythmsWords[at.language]
  return [
    { label: words.title, href: at.publicUrl + to(noticesPaths.settings, at.language) },
    { label: words.stopByMail, href: address },
  ]
}
