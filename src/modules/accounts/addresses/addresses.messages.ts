import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { MessageKind } from "../../notices/index.js"
import { accountsPaths } from "../accounts.paths.js"
import { accountsWords } from "../accounts.words.js"
import { codeMessage } from "../confirmations/code-message.js"
import { holderMessage } from "../holder-message.js"
import { addressesWords } from "./addresses.words.js"

export const addressCode = codeMessage({
  name: "accounts.address-code",
  page: accountsPaths.confirmAddressLink,
  words: (language) => addressesWords[language].mail.addressCode,
})

/** Goes to the address itself: who asked learns nothing of the account that uses it. */
export const addressInUse: MessageKind<Record<string, never>> = {
  name: "accounts.address-in-use",
  details: z.object({}),
  guarantee: "must-arrive",
  async compose(at) {
    const { addressInUse: words } = addressesWords[at.language].mail
    return {
      subject: words.subject,
      heading: words.heading,
      blocks: [
        { kind: "paragraph", text: words.text },
        { kind: "link", label: words.link, href: at.publicUrl + to(accountsPaths.signIn, at.language) },
      ],
      reason: accountsWords[at.language].mail.whyAccount,
      links: [],
    }
  },
}

export const addressChanged = holderMessage({
  name: "accounts.address-changed",
  details: z.object({ accountId: z.uuid(), changedAt: z.int() }),
  say: ({ language }, { timeZone }, { changedAt }) => {
    const { addressChanged: words } = addressesWords[language].mail
    return {
      subject: words.subject,
      text: words.text({ changedAt: Temporal.Instant.fromEpochMilliseconds(changedAt), timeZone }),
    }
  },
})

export const addressesMessageKinds = [addressCode, addressInUse, addressChanged]
