import type { z } from "zod"
import type { Context } from "../../platform/context.js"
import { type Path, to } from "../../web/paths.js"
import { type Composing, type MessageKind, sendMessage } from "../notices/index.js"
import { messageToHolder } from "./account.messages.js"
import { type Account, findAccount } from "./account.store.js"

/** One fact about an account, and the page where its holder can see to it. */
interface Fact {
  readonly subject: string
  readonly text: string
  readonly link?: { readonly label: string; readonly path: Path<never> }
}

interface OfAccount {
  readonly accountId: string
}

/** A message that tells an account's holder one fact. It must arrive: perhaps she is not the one who acted. */
export function holderMessage<Details extends OfAccount>(kind: {
  readonly name: string
  readonly details: z.ZodType<Details>
  say(at: Composing, account: Account, details: Details): Fact | undefined | Promise<Fact | undefined>
}): MessageKind<Details> {
  return {
    name: kind.name,
    details: kind.details,
    guarantee: "must-arrive",
    async compose(at, details) {
      const account = await findAccount(at, details.accountId)
      const fact = account && (await kind.say(at, account, details))
      if (!account || !fact) return null
      const { subject, text, link } = fact
      const paragraph = { kind: "paragraph" as const, text }
      if (!link) return messageToHolder(at, account, { subject, heading: subject, blocks: [paragraph] })
      const href = at.publicUrl + to(link.path, at.language)
      const blocks = [paragraph, { kind: "link" as const, label: link.label, href }]
      return messageToHolder(at, account, { subject, heading: subject, blocks })
    },
  }
}

/** Sends the message to the account's own address, in its holder's language. */
export async function tellHolder<Details extends OfAccount>(
  ctx: Context,
  kind: MessageKind<Details>,
  account: Pick<Account, "id" | "address" | "language">,
  details: Details,
): Promise<void> {
  const { id, address, language } = account
  await sendMessage(ctx, kind, { accountId: id, address, language }, details)
}
