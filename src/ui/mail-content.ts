import type { Language } from "../platform/wording.js"

interface MailLink {
  readonly label: string
  /** Absolute: a mail program knows no page to start from. */
  readonly href: string
}

export type MailBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  /** The act, alone on its line; the page it opens does nothing before its button is pressed. */
  | ({ readonly kind: "link" } & MailLink)
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "facts"; readonly facts: readonly { readonly term: string; readonly value: string }[] }
  /** One thing of a digest, with why it is there. */
  | { readonly kind: "entry"; readonly title: MailLink; readonly lines: readonly string[]; readonly reason?: string }

/** One message in one language; the HTML and the text are two readings of it. */
export interface MailContent {
  readonly language: Language
  readonly siteName: string
  readonly subject: string
  readonly heading: string
  readonly blocks: readonly MailBlock[]
  /** Why this message came. */
  readonly reason: string
  /** How to change or stop such messages. */
  readonly links: readonly MailLink[]
  /** Who sends it. */
  readonly sender: string
}
