import PostalMime, { type Attachment } from "postal-mime"

/** What a mail server reports of one message that it could not deliver (RFC 3464). */
export interface BounceReport {
  /** Our Message-ID, without its domain: the id of the message's row. */
  readonly messageId: string | undefined
  /** Addresses that the report gives up; one that says “still trying” names none. */
  readonly failedAddresses: readonly string[]
}

/** Reads a report, in whatever language its prose is; undefined for any other message, such as an automatic reply. */
export async function readBounceReport(source: Uint8Array): Promise<BounceReport | undefined> {
  const mail = await PostalMime.parse(source, { forceRfc822Attachments: true })
  const status = mail.attachments.find(({ mimeType }) => mimeType === "message/delivery-status")
  if (!status) return undefined
  const returned = mail.attachments.filter(({ mimeType }) => isReturnedMessage(mimeType)).map(textOf)
  return {
    messageId: [...returned.map(messageIdIn), ourId(mail.inReplyTo), ourId(mail.references)].find(Boolean),
    failedAddresses: failedAddressesIn(textOf(status)),
  }
}

function isReturnedMessage(mimeType: string): boolean {
  return mimeType === "message/rfc822" || mimeType === "text/rfc822-headers" || mimeType === "message/global"
}

/** One block for the message, then one for each addressee, separated by empty lines. */
function failedAddressesIn(status: string): readonly string[] {
  return status
    .split(/\n{2,}/)
    .map(fieldsOf)
    .filter((fields) => fields.get("action")?.toLowerCase() === "failed")
    .map((fields) => fields.get("original-recipient") ?? fields.get("final-recipient") ?? "")
    .map((recipient) =>
      recipient
        .slice(recipient.indexOf(";") + 1)
        .trim()
        .replace(/^<|>$/g, ""),
    )
    .filter((address) => address !== "")
}

function messageIdIn(returned: string): string | undefined {
  const [headers = ""] = returned.split(/\n{2,}/)
  return ourId(fieldsOf(headers).get("message-id"))
}

function fieldsOf(block: string): ReadonlyMap<string, string> {
  const lines = block.replace(/\n[ \t]+/g, " ").split("\n")
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? []
      return name && value ? [[name.toLowerCase(), value] as const] : []
    }),
  )
}

function ourId(text: string | undefined): string | undefined {
  return /<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(text ?? "")?.[1]?.toLowerCase()
}

function textOf({ content }: Attachment): string {
  const text = typeof content === "string" ? content : new TextDecoder().decode(content)
  return text.replaceAll("\r\n", "\n")
}
