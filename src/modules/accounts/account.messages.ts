import type { Composing, Message } from "../notices/index.js"
import type { Account } from "./account.store.js"
import { accountsWords } from "./accounts.words.js"

/** A message to the holder of an account: every one opens and ends alike. */
export function messageToHolder(
  at: Composing,
  account: Account,
  content: Pick<Message, "subject" | "heading" | "blocks">,
): Message {
  const { hello, whyAccount } = accountsWords[at.language].mail
  return {
    subject: content.subject,
    heading: content.heading,
    blocks: [{ kind: "paragraph", text: hello(account) }, ...content.blocks],
    reason: whyAccount,
    links: [],
  }
}
