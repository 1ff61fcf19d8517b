import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { messageToHolder } from "../account.messages.js"
import { findAccount } from "../account.store.js"
import { accountNotices } from "../account-notices.js"
import { accountsPaths } from "../accounts.paths.js"
import { registrationWords } from "./registration.words.js"

const details = z.object({ accountId: z.uuid() })

export const accountCreated: NoticeKind<z.infer<typeof details>> = {
  name: "accounts.account-created",
  label: {
    en: registrationWords.en.notices.accountCreated.label,
    fr: registrationWords.fr.notices.accountCreated.label,
  },
  group: accountNotices,
  details,
  guarantee: "must-arrive",
  optional: false,
  rhythm: "at-once",
  async describe(at) {
    const words = registrationWords[at.language].notices.accountCreated
    return {
      title: words.title,
      text: words.text,
      link: { label: words.link, href: to(accountsPaths.account, at.language) },
    }
  },
  async composeMail(at, { accountId }) {
    const account = await findAccount(at, accountId)
    if (!account) return null
    const { accountCreated: words } = registrationWords[at.language].mail
    return messageToHolder(at, account, {
      subject: words.subject,
      heading: words.heading,
      blocks: [
        { kind: "paragraph", text: words.text },
        {
          kind: "facts",
          facts: [
            { term: words.username, value: account.username },
            { term: words.emailAddress, value: account.address },
          ],
        },
        { kind: "link", label: words.link, href: at.publicUrl + to(accountsPaths.signIn, at.language) },
      ],
    })
  },
}

export const registrationNoticeKinds = [accountCreated]
