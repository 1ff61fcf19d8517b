import { z } from "zod"
import type { MessageKind } from "../../notices/index.js"
import { findAccount } from "../account.store.js"
import { accountsWords } from "../accounts.words.js"
import { locksWords } from "./locks.words.js"

const ofAccount = z.object({ accountId: z.uuid() })

export const accountLocked: MessageKind<z.infer<typeof ofAccount>> = {
  name: "accounts.account-locked",
  details: ofAccount,
  guarantee: "must-arrive",
  async compose(at, { accountId }) {
    const account = await findAccount(at, accountId)
    if (!account?.lockedUntil) return null
    const words = locksWords[at.language].mail
    const text = words.accountLocked.text({ lockedUntil: account.lockedUntil, timeZone: account.timeZone })
    return {
      subject: words.accountLocked.subject,
      heading: words.accountLocked.heading,
      blocks: [
        { kind: "paragraph", text: accountsWords[at.language].mail.hello(account) },
        { kind: "paragraph", text },
      ],
      reason: accountsWords[at.language].mail.whyAccount,
      links: [],
    }
  },
}
