import type { Temporal } from "temporal-polyfill"
import type { z } from "zod"
import type { Language } from "../../../platform/wording.js"
import { type Path, to } from "../../../web/paths.js"
import type { MessageKind } from "../../notices/index.js"
import { messageToHolder } from "../account.messages.js"
import { codeOf, tokenOf } from "./confirmation.js"
import { confirmationDetails, findOpenConfirmation } from "./find-open-confirmation.js"

interface CodeWords {
  subject(v: { code: string }): string
  readonly heading: string
  text(v: { validUntil: Temporal.Instant; timeZone: string }): string
  readonly linkText: string
  readonly link: string
  /** Why it came, where the account is not the reason. */
  readonly reason?: string
}

/** A message that carries the code and the link of a confirmation; it has nothing to say once that one is over. */
export function codeMessage(kind: {
  readonly name: string
  readonly page: Path<"token">
  words(language: Language): CodeWords
}): MessageKind<z.infer<typeof confirmationDetails>> {
  return {
    name: kind.name,
    details: confirmationDetails,
    guarantee: "must-arrive",
    async compose(at, { confirmationId }) {
      const open = await findOpenConfirmation(at, confirmationId)
      if (!open) return null
      const { confirmation, account } = open
      const words = kind.words(at.language)
      const code = codeOf(at.keys, confirmation)
      const link = to(kind.page, at.language, { token: tokenOf(at.keys, confirmation) })
      const text = words.text({ validUntil: confirmation.codeExpiresAt, timeZone: account.timeZone })
      const message = messageToHolder(at, account, {
        subject: words.subject({ code }),
        heading: words.heading,
        blocks: [
          { kind: "paragraph", text },
          { kind: "code", code },
          { kind: "paragraph", text: words.linkText },
          { kind: "link", label: words.link, href: at.publicUrl + link },
        ],
      })
      return words.reason === undefined ? message : { ...message, reason: words.reason }
    },
  }
}
