import { createTransport } from "nodemailer"

/** An iCalendar text and what it asks of the reader's calendar (RFC 5546). */
export interface MailCalendar {
  readonly method: "PUBLISH" | "REQUEST" | "CANCEL"
  readonly text: string
}

/** One e-mail, ready. The Message-ID is the sender's: a second try of the same message keeps it. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly language: string
  readonly messageId: string
  readonly headers?: Readonly<Record<string, string>>
  readonly replyTo?: string
  readonly fromName?: string
  readonly calendar?: MailCalendar
}

export interface Mailer {
  send(mail: Mail): Promise<void>
  /** Opens a connection and greets the server; throws when it does not answer. */
  verify(): Promise<void>
  close(): void
}

/**
 * A lasting refusal (5xx) of this addressee or of this message: sending again will not help. One that comes before, of
 * our own name or password, says nothing of the addressee.
 */
export function isLastingRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !("responseCode" in error) || !("command" in error)) return false
  return Number(error.responseCode) >= 500 && (error.command === "RCPT TO" || error.command === "DATA")
}

/** Whether the server certainly did not take the message: it said so, or was never reached. A broken line proves nothing. */
export function isSurelyNotSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { responseCode, syscall, code } = error as Error & { responseCode?: number; syscall?: string; code?: string }
  return responseCode !== undefined || syscall === "connect" || code === "EDNS"
}

/** Both a part that mail programs act on and a file that others open. */
const icalEventOf = ({ method, text }: MailCalendar) => ({ method, filename: "jumelage.ics", content: text })

/** In milliseconds; all of them together end before a worker's claim on a message does. */
const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 }

export function openMailer(options: { readonly smtpUrl: string; readonly from: string }): Mailer {
  const transport = createTransport({ url: options.smtpUrl, pool: true, maxConnections: 3, ...patience })
  const [, domain = "localhost"] = options.from.split("@")
  return {
    async send(mail) {
      await transport.sendMail({
        from: mail.fromName ? { name: mail.fromName, address: options.from } : options.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: `<${mail.messageId}@${domain}>`,
        headers: { "Content-Language": mail.language, "Auto-Submitted": "auto-generated", ...mail.headers },
        ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
        ...(mail.calendar && { icalEvent: icalEventOf(mail.calendar) }),
        // What people type stands in some messages: nothing in them may point to a file or an address to fetch.
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    async verify() {
      await transport.verify()
    },
    close: () => transport.close(),
  }
}
