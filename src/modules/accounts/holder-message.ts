import type { z } from "zod"
import { type Path, to } from "../../web/paths.js"
import type { Composing, Message, MessageKind, NoticeKind } from "../notices/index.js"
import { messageToHolder } from "./account.messages.js"
import { type Account, findAccount } from "./account.store.js"
import { accountNotices } from "./account-notices.js"
import { accountsWords } from "./accounts.words.js"

/** One fact about an account, and the page where its holder can see to it. */
interface Fact {
  readonly subject: string
  readonly text: string
  readonly link?: { readonly label: string; readonly path: Path<never> }
}

interface OfAccount {
  readonly accountId: string
}

interface HolderKind<Details> {
  readonly name: string
  readonly details: z.ZodType<Details>
  say(at: Composing, account: Account, details: Details): Fact | undefined | Promise<Fact | undefined>
}

/** A message that tells an account's holder one fact where she may not be able to sign in any more. */
export function holderMessage<Details extends OfAccount>(kind: HolderKind<Details>): MessageKind<Details> {
  const { name, details } = kind
  return { name, details, guarantee: "must-arrive", compose: (at, given) => composeFact(kind, at, given) }
}

/** A notice of one fact about an account's security. Its e-mail must arrive: perhaps the holder is not the one who acted. */
export function holderNotice<Details extends OfAccount>(
  kind: HolderKind<Details> & Partial<Pick<NoticeKind, "label" | "optional">>,
): NoticeKind<Details> {
  const { name, details, optional = false } = kind
  return {
    name,
    label: kind.label ?? { en: accountsWords.en.securityNotices, fr: accountsWords.fr.securityNotices },
    group: accountNotices,
    details,
    guarantee: "must-arrive",
    optional,
    rhythm: "at-once",
    async describe(at, given) {
      const { fact } = (await findFact(kind, at, given)) ?? {}
      if (!fact) return null
      const { subject: title, text, link } = fact
      return { title, text, ...(link && { link: { label: link.label, href: to(link.path, at.language) } }) }
    },
    composeMail: (at, given) => composeFact(kind, at, given),
  }
}

async function composeFact<Details extends OfAccount>(
  kind: HolderKind<Details>,
  at: Composing,
  given: Details,
): Promise<Message | null> {
  const found = await findFact(kind, at, given)
  if (!found) return null
  const { subject, text, link } = found.fact
  const paragraph = { kind: "paragraph" as const, text }
  if (!link) return messageToHolder(at, found.account, { subject, heading: subject, blocks: [paragraph] })
  const href = at.publicUrl + to(link.path, at.language)
  const blocks = [paragraph, { kind: "link" as const, label: link.label, href }]
  return messageToHolder(at, found.account, { subject, heading: subject, blocks })
}

async function findFact<Details extends OfAccount>(kind: HolderKind<Details>, at: Composing, given: Details) {
  const account = await findAccount(at, given.accountId)
  const fact = account && (await kind.say(at, account, given))
  return account && fact && { account, fact }
}
