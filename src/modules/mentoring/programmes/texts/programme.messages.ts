import type { Language } from "../../../../platform/wording.js"
import type { MailBlock } from "../../../../ui/mail-content.js"
import type { Composing, Message } from "../../../notices/index.js"
import type { Programme } from "../programme.store.js"
import { programmeName } from "../programme-name.js"
import { defaultTextsWords } from "./default-texts.words.js"
import { type ProgrammeText, programmeText } from "./find-programme-text.js"
import { fillPlaceholders, type KindOf, type Placeholder, paragraphsOf, type TextValues } from "./programme-text.js"

interface Around {
  /** A page of this site where the reader answers. */
  readonly link: { readonly label: string; readonly href: string }
  /** What stands between the words and the link: facts, other choices. */
  readonly details?: readonly MailBlock[]
}

interface Parts<Kind extends KindOf<"message">> extends Around {
  readonly kind: Kind
  readonly values: Omit<TextValues<Kind>, "link" | OfProgramme>
}

type OfProgramme = "programName" | "contactName" | "contactAddress"

/** What every text may say of its programme. */
export function valuesOfProgramme(programme: Programme, language: Language): Readonly<Record<OfProgramme, string>> {
  const { contactName, contactAddress } = programme
  return { programName: programmeName(programme, language), contactName, contactAddress }
}

/** A message in the programme's own words, sent in its name; answers go to the programme. */
export async function programmeMessage<Kind extends KindOf<"message">>(
  at: Composing,
  programme: Programme,
  { kind, values, ...around }: Parts<Kind>,
): Promise<Message> {
  return writtenMessage(at, programme, await programmeText(at, programme, kind, at.language), { values, ...around })
}

/** The same with words that were written for this message alone. */
export function writtenMessage(
  at: Composing,
  programme: Programme,
  { subject, text }: ProgrammeText,
  { values, link, details = [] }: Around & { readonly values: Readonly<Partial<Record<Placeholder, string>>> },
): Message {
  const filled = { ...values, ...valuesOfProgramme(programme, at.language) }
  const [before = "", ...after] = text.split("{link}")
  const paragraphs = (part: string): MailBlock[] =>
    paragraphsOf(fillPlaceholders(part, filled)).map((each) => ({ kind: "paragraph", text: each }))
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
    reason: defaultTextsWords[at.language].why({ programme: filled.programName }),
    links: [],
    onBehalfOf: { name: programme.contactName, address: programme.contactAddress },
  }
}
