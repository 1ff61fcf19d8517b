import { z } from "zod"
import { accountsPaths } from "../accounts.paths.js"
import { holderNotice } from "../holder-message.js"
import { directoriesWords } from "./directories.words.js"
import { findDirectory } from "./directory.store.js"

export const directoryLinked = holderNotice({
  name: "accounts.directory-linked",
  details: z.object({ accountId: z.uuid(), directoryId: z.uuid() }),
  async say(at, _account, { directoryId }) {
    const directory = await findDirectory(at, directoryId)
    if (!directory) return undefined
    const { subject, text, link } = directoriesWords[at.language].mail.linked
    const name = at.language === "fr" ? directory.nameFr : directory.nameEn
    return { subject, text: text({ name }), link: { label: link, path: accountsPaths.security } }
  },
})

export const directoriesNoticeKinds = [directoryLinked]
