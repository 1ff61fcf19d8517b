import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { accountsPaths } from "../accounts.paths.js"
import { holderNotice } from "../holder-message.js"
import { passwordsWords } from "./passwords.words.js"

export const passwordChanged = holderNotice({
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

export const passwordsNoticeKinds = [passwordChanged]
