import type { MailBlock } from "../../../../ui/mail-content.js"
import type { Composing, Message } from "../../../notices/index.js"
import type { Programme } from "../programme.store.js"
import { programmeName } from "../programme-name.js"
import { defaultTextsWords } from "./default-texts.words.js"
import { programmeText } from "./find-programme-text.js"
import { fillPlaceholders, type KindOf, type TextValues } from "./programme-text.js"

interface Parts<Kind extends KindOf<"message">> {
  readonly kind: Kind
  readonly values: Omit<TextValues<Kind>, "link" | "programName" | "contactName" | "contactAddress">
  /** A page of this site where the reader answers. */
  readonly link: { readonly label: string; readonly href: string }
  /** What stands between the words and the link: facts, other choices. */
  readonly details?: readonly MailBlock[]
}

/** A message in the programme's own words, sent in its name; answers go to the programme. */
export async function programmeMessage<Kind extends KindOf<"message">>(
  at: Composing,
  programme: Programme,
  { kind, values, link, details = [] }: Parts<Kind>,
): Promise<Message> {
  const { contactName, contactAddress } = programme
  const name = programmeName(programme, at.language)
  const filled = { ...values, programName: name, contactName, contactAddress }
  const { subject, text } = await programmeText(at, programme, kind, at.language)
  const [before = "", ...after] = text.split("{link}")
  const paragraphs = (part: string): MailBlock[] =>
    fillPlaceholders(part, filled)
      .split(/\n\s*\n/u)
      .map((each) => each.trim())
      .filter((each) => each !== "")
      .map((each) => ({ kind: "paragraph", text: each }))
  const title = fillPlaceholders(subject, filled)
  return {
    subject: title,
    heading: title,
    blocks: [
      ...paragraphs(before),
      ...details,
      { kind: "link", label: link.label, href: at.publicUrl + link.href },
      ...paragraphs(after.join("\n\n")),
    ],
    reason: defaultTextsWords[at.language].why({ programme: name }),
    links: [],
    onBehalfOf: { name: contactName, address: contactAddress },
  }
}
