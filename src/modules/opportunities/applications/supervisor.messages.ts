import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { MessageKind } from "../../notices/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { datesInWords, timeInWords } from "../opportunity/in-words.js"
import { findType } from "../types/type.store.js"
import { typeOnSide } from "../types/type-label.js"
import { openStatuses } from "./application.js"
import { findTold, type OfApplication } from "./application-notice.js"
import { noticesWords } from "./application-notices.words.js"

/**
 * To the address of somebody to whom an applicant says that she reports: what she applies to, and nothing that acts. Its
 * row goes once it has left, with the only trace of the address.
 */
export const supervisorMessage: MessageKind<OfApplication> = {
  name: "opportunities.supervisor-message",
  details: z.object({ applicationId: z.uuid() }),
  guarantee: "must-arrive",
  forgotten: true,
  async compose(at, { applicationId }) {
    const told = await findTold(at, applicationId)
    const type = told && (await findType(at, told.opportunity.type))
    if (!type || !(openStatuses as readonly string[]).includes(told.application.status)) return null
    const { supervisor: words } = noticesWords[at.language]
    const { opportunity } = told
    const fact = (term: string, value: string | undefined) => (value === undefined ? [] : [{ term, value }])
    return {
      subject: words.subject(told),
      heading: words.subject(told),
      blocks: [
        { kind: "paragraph", text: words.text(told) },
        {
          kind: "facts",
          facts: [
            ...fact(words.type, typeOnSide(type, opportunity.side, at.language)),
            ...fact(words.dates, datesInWords(opportunity, at.language)),
            ...fact(words.time, timeInWords(opportunity, at.language)),
            ...fact(words.number, String(opportunity.number)),
          ],
        },
        {
          kind: "link",
          label: words.link,
          href: at.publicUrl + to(marketplacePaths.one, at.language, { number: String(opportunity.number) }),
        },
      ],
      reason: words.reason(told),
      links: [],
    }
  },
}
