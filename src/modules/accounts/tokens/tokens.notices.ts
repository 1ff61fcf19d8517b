import { z } from "zod"
import { holderNotice } from "../holder-message.js"
import { findAccessToken } from "./access-token.store.js"
import { tokensPaths } from "./tokens.paths.js"
import { tokensWords } from "./tokens.words.js"

export const accessTokenMade = holderNotice({
  name: "accounts.access-token-made",
  details: z.object({ accountId: z.uuid(), tokenId: z.uuid() }),
  async say(at, { timeZone }, { accountId, tokenId }) {
    const token = await findAccessToken(at, accountId, tokenId)
    if (!token) return undefined
    const { mail } = tokensWords[at.language]
    return {
      subject: mail.title,
      text: mail.text({ name: token.name, endsAt: token.endsAt, timeZone }),
      link: { label: mail.link, path: tokensPaths.tokens },
    }
  },
})

export const tokensNoticeKinds = [accessTokenMade]
