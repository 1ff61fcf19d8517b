import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { accountsPaths } from "../accounts.paths.js"
import { holderNotice } from "../holder-message.js"
import { sayBrowser } from "./say-browser.js"
import { findSession } from "./session.store.js"
import { sessionsWords } from "./sessions.words.js"

export const newBrowser = holderNotice({
  name: "accounts.new-browser",
  label: { en: sessionsWords.en.notices.newBrowser.label, fr: sessionsWords.fr.notices.newBrowser.label },
  optional: true,
  details: z.object({ accountId: z.uuid(), sessionId: z.uuid(), startedAt: z.int() }),
  async say(at, { timeZone }, { accountId, sessionId, startedAt }) {
    const { newBrowser: words } = sessionsWords[at.language].notices
    const session = await findSession(at, accountId, sessionId)
    const when = { startedAt: Temporal.Instant.fromEpochMilliseconds(startedAt), timeZone }
    return {
      subject: words.title,
      text: session
        ? words.text({ ...when, browser: sayBrowser(session.browser, at.language) })
        : words.textOfEnded(when),
      link: { label: words.link, path: accountsPaths.security },
    }
  },
})

export const sessionsNoticeKinds = [newBrowser]
