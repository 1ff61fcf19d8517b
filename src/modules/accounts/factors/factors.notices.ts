import { z } from "zod"
import { holderNotice } from "../holder-message.js"
import { factorsPaths } from "./factors.paths.js"
import { factorsWords } from "./factors.words.js"

const ofAccount = z.object({ accountId: z.uuid() })
const ofFactor = ofAccount.extend({ factor: z.enum(["app", "passkey"]) })

export const factorAdded = holderNotice({
  name: "accounts.factor-added",
  details: ofFactor,
  say: ({ language }, _account, { factor }) => {
    const { mail } = factorsWords[language]
    return { ...mail.added[factor], link: { label: mail.link, path: factorsPaths.factors } }
  },
})

export const factorRemoved = holderNotice({
  name: "accounts.factor-removed",
  details: ofFactor,
  say: ({ language }, _account, { factor }) => {
    const { mail } = factorsWords[language]
    return { ...mail.removed[factor], link: { label: mail.link, path: factorsPaths.factors } }
  },
})

export const factorsTakenAway = holderNotice({
  name: "accounts.factors-taken-away",
  details: ofAccount,
  say: ({ language }) => {
    const { mail } = factorsWords[language]
    return { ...mail.takenAway, link: { label: mail.link, path: factorsPaths.factors } }
  },
})

export const recoveryCodesMade = holderNotice({
  name: "accounts.recovery-codes-made",
  details: ofAccount,
  say: ({ language }) => {
    const { mail } = factorsWords[language]
    return { ...mail.codesMade, link: { label: mail.link, path: factorsPaths.recoveryCodes } }
  },
})

export const recoveryCodeUsed = holderNotice({
  name: "accounts.recovery-code-used",
  details: ofAccount.extend({ left: z.int() }),
  say: ({ language }, _account, { left }) => {
    const { codeUsed, codesLink } = factorsWords[language].mail
    return {
      subject: codeUsed.subject,
      text: codeUsed.text({ n: left }),
      link: { label: codesLink, path: factorsPaths.recoveryCodes },
    }
  },
})

export const factorsNoticeKinds = [factorAdded, factorRemoved, factorsTakenAway, recoveryCodesMade, recoveryCodeUsed]
