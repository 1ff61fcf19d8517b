import { z } from "zod"
import type { Labels } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { opportunityNotice } from "../opportunity/opportunity-notice.js"
import { moderationWords } from "./moderation.words.js"
import { reportReasons } from "./report.js"
import { findReport } from "./report.store.js"

const labelOf = (which: "decided" | "settled"): Labels => ({
  en: moderationWords.en.notices.labels[which],
  fr: moderationWords.fr.notices.labels[which],
})

/** To the author, who has to know. */
function decision(name: string, which: "removed" | "sentBack" | "approved" | "wrote") {
  return opportunityNotice({
    ...{ name, label: labelOf("decided"), leadsTo: marketplacePaths.one, optional: false },
    say({ language, title, opportunity }) {
      const { notices: words, reasons } = moderationWords[language]
      const reason = reportReasons.find((each) => each === opportunity.reason)
      const text = words[which].text({ reason: reason === undefined ? undefined : reasons[reason] })
      return { title: words[which].title({ title }), text, link: words.see }
    },
  })
}

export const opportunityRemoved = decision("opportunities.removed", "removed")
export const opportunitySentBack = decision("opportunities.sent-back", "sentBack")
export const opportunityApproved = decision("opportunities.approved", "approved")
export const moderationWrote = decision("opportunities.moderation-wrote", "wrote")

/** To each who reported: what came of it, and no more. */
export const reportSettled: NoticeKind<{ report: number }> = {
  ...{ name: "opportunities.report-settled", label: labelOf("settled"), group: marketplaceNotices },
  ...{ guarantee: "must-arrive", optional: true, rhythm: "at-once" },
  details: z.object({ report: z.int() }),
  async describe(at, { report: number }) {
    const report = await findReport(at, number)
    if (!report?.outcome) return null
    const { notices: words, outcomesTold } = moderationWords[at.language]
    return {
      title: words.settled({ number }),
      text: outcomesTold[report.outcome],
      link: { label: words.find, href: to(marketplacePaths.search, at.language) },
    }
  },
}

export const moderationNoticeKinds = [
  ...[opportunityRemoved, opportunitySentBack, opportunityApproved, moderationWrote],
  reportSettled,
] as readonly NoticeKind[]
