import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { accountsPaths } from "../accounts.paths.js"
import { codeMessage } from "../confirmations/code-message.js"
import { holderMessage } from "../holder-message.js"
import { passwordsWords } from "./passwords.words.js"

export const passwordCode = codeMessage({
  name: "accounts.password-code",
  page: accountsPaths.newPasswordLink,
  words: (language) => passwordsWords[language].mail.passwordCode,
})

export const passwordChanged = holderMessage({
  name: "accounts.password-changed",
  details: z.object({ accountId: z.uuid(), changedAt: z.int() }),
  say: ({ language }, { timeZone }, { changedAt }) => {
    const { passwordChanged: words } = passwordsWords[language].mail
    return {
      subject: words.subject,
      text: words.text({ changedAt: Temporal.Instant.fromEpochMilliseconds(changedAt), timeZone }),
      link: { label: words.link, path: accountsPaths.forgottenPassword },
    }
  },
})

export const passwordsMessageKinds = [passwordCode, passwordChanged]
