import type { z } from "zod"
import type { Reading } from "../../../platform/context.js"
import type { MailCalendar } from "../../../platform/mail.js"
import type { Language } from "../../../platform/wording.js"
import type { MailContent } from "../../../ui/mail-content.js"

/** What a message says, in the reader's language; the postroom adds who sends it. */
export interface Message extends Pick<MailContent, "subject" | "heading" | "blocks" | "reason" | "links"> {
  /** Who speaks in the platform's message, where it is somebody else, and the address that answers go to. */
  readonly onBehalfOf?: { readonly name: string; readonly address: string }
  /** Entries that the reader's calendar takes. */
  readonly calendar?: MailCalendar
}

/**
 * One kind of e-mail, owned by the module that has something to say. Its details are keys and numbers; the words are
 * composed when the message leaves, from the state of that moment.
 */
export interface MessageKind<Details = unknown> {
  /** module.fact, as in `accounts.account-created`. */
  readonly name: string
  readonly details: z.ZodType<Details>
  /**
   * `must-arrive`: tried again until it leaves, always under the same Message-ID. `at-most-once`: recorded as sent
   * before it leaves, so that a crash may lose one but never sends two.
   */
  readonly guarantee: "must-arrive" | "at-most-once"
  /** The person may stop it with one click; it does not leave while her address is held. */
  readonly optional?: boolean
  /** Its row is deleted once it has left or is given up: it would be the last trace of an address. */
  readonly forgotten?: true
  /** Null when there is nothing to say any more. */
  compose(at: Composing, details: Details): Promise<Message | null>
}

export interface Composing extends Reading {
  readonly language: Language
  readonly publicUrl: string
  /** Whose message it is; null for an address that nobody has. */
  readonly accountId: string | null
}
