import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { Composing, Message, MessageKind } from "../../notices/index.js"
import { accountsPaths } from "../accounts.paths.js"
import { codeMessage } from "../confirmations/code-message.js"
import { registrationWords } from "./registration.words.js"

export const registrationCode = codeMessage({
  name: "accounts.registration-code",
  page: accountsPaths.confirmationLink,
  words: (language) => {
    const { registrationCode: words, whyRegistration } = registrationWords[language].mail
    return { ...words, reason: whyRegistration }
  },
})

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
