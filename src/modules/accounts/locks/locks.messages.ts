import type { z } from "zod"
import { to } from "../../../web/paths.js"
import type { MessageKind } from "../../notices/index.js"
import { messageToHolder } from "../account.messages.js"
import { accountsPaths } from "../accounts.paths.js"
import { tokenOf } from "../confirmations/confirmation.js"
import { confirmationDetails, findOpenConfirmation } from "../confirmations/find-open-confirmation.js"
import { locksWords } from "./locks.words.js"

export const accountLocked: MessageKind<z.infer<typeof confirmationDetails>> = {
  name: "accounts.account-locked",
  details: confirmationDetails,
  guarantee: "must-arrive",
  async compose(at, { confirmationId }) {
    const open = await findOpenConfirmation(at, confirmationId)
    if (!open?.account.lockedUntil) return null
    const { confirmation, account } = open
    const { accountLocked: words } = locksWords[at.language].mail
    const link = to(accountsPaths.unlockingLink, at.language, { token: tokenOf(at.keys, confirmation) })
    return messageToHolder(at, account, {
      subject: words.subject,
      heading: words.heading,
      blocks: [
        {
          kind: "paragraph",
          text: words.text({ lockedUntil: open.account.lockedUntil, timeZone: account.timeZone }),
        },
        { kind: "paragraph", text: words.linkText },
        { kind: "link", label: words.link, href: at.publicUrl + link },
        { kind: "paragraph", text: words.notYou },
      ],
    })
  },
}
