import type { MailCalendar } from "../../platform/mail.js"
import type { MailBlock } from "../../ui/mail-content.js"
import type { Labels } from "../../web/module.js"
import type { Composing, Message, MessageKind } from "./messages/message-kind.js"
import type { Rhythm } from "./rhythms/rhythm.js"

/** What the settings page shows under one heading; kinds of several modules may share it. */
export interface NoticeGroup {
  readonly name: string
  readonly label: Labels
}

/** What a notice says in the site, in the reader's language and from the state of the moment of reading. */
export interface Notice {
  /** The fact, without final period: it is the subject of the e-mail too. */
  readonly title: string
  readonly text?: string
  /** Where the reader can see or do more: a path of this site. */
  readonly link?: { readonly label: string; readonly href: string }
}

/**
 * One kind of thing that people are told, owned by the module where it happens. It always stands in the site; the
 * e-mail follows the person's settings.
 */
export interface NoticeKind<Details = unknown> extends Omit<MessageKind<Details>, "compose" | "optional"> {
  /** On the settings page. */
  readonly label: Labels
  readonly group: NoticeGroup
  /** Whether the person chooses the rhythm of the e-mail; a kind that is not optional keeps its own. */
  readonly optional: boolean
  /** Until the person chooses another one. */
  readonly rhythm: Rhythm
  /** Null when what it spoke of is gone. */
  describe(at: Composing, details: Details): Promise<Notice | null>
  /** Entries for the reader's calendar, which go with the e-mail; undefined when there are none any more. */
  writeCalendar?(at: Composing, details: Details): Promise<MailCalendar | undefined>
  /** What the e-mail holds besides the notice, for who files or forwards it. */
  addToMail?(at: Composing, details: Details): Promise<readonly MailBlock[]>
  /** The e-mail where it must say more than the notice does; by default it says the same. */
  composeMail?(at: Composing, details: Details): Promise<Message | null>
}
