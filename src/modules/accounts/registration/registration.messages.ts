import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { Composing, Message, MessageKind } from "../../notices/index.js"
import { findAccount } from "../account.store.js"
import { accountsPaths } from "../accounts.paths.js"
import { accountsWords } from "../accounts.words.js"
import { codeOf, tokenOf } from "../confirmations/confirmation.js"
import { findConfirmation } from "../confirmations/confirmation.store.js"
import { registrationWords } from "./registration.words.js"

const ofConfirmation = z.object({ confirmationId: z.uuid() })

export const registrationCode: MessageKind<z.infer<typeof ofConfirmation>> = {
  name: "accounts.registration-code",
  details: ofConfirmation,
  guarantee: "must-arrive",
  async compose(at, { confirmationId }) {
    const confirmation = await findConfirmation(at, confirmationId)
    if (!confirmation?.accountId || confirmation.usedAt || confirmation.replacedAt) return null
    const account = await findAccount(at, confirmation.accountId)
    if (!account) return null
    const words = registrationWords[at.language].mail
    const { registrationCode } = words
    const code = codeOf(at.keys, confirmation)
    const link = to(accountsPaths.confirmationLink, at.language, { token: tokenOf(at.keys, confirmation) })
    return {
      subject: registrationCode.subject({ code }),
      heading: registrationCode.heading,
      blocks: [
        { kind: "paragraph", text: accountsWords[at.language].mail.hello(account) },
        {
          kind: "paragraph",
          text: registrationCode.text({ validUntil: confirmation.codeExpiresAt, timeZone: account.timeZone }),
        },
        { kind: "code", code },
        { kind: "paragraph", text: registrationCode.linkText },
        { kind: "link", label: registrationCode.link, href: at.publicUrl + link },
      ],
      reason: words.whyRegistration,
      links: [],
    }
  },
}

export const accountExists: MessageKind<Record<string, never>> = {
  name: "accounts.account-exists",
  details: z.object({}),
  guarantee: "must-arrive",
  async compose(at) {
    const words = registrationWords[at.language].mail
    return {
      subject: words.accountExists.subject,
      heading: words.accountExists.heading,
      blocks: [{ kind: "paragraph", text: words.accountExists.text }, signInLink(at, words.accountExists.link)],
      reason: words.whyRegistration,
      links: [],
    }
  },
}

function signInLink(at: Composing, label: string): Message["blocks"][number] {
  return { kind: "link", label, href: at.publicUrl + to(accountsPaths.signIn, at.language) }
}

export const registrationMessageKinds = [registrationCode, accountExists]
