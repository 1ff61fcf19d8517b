import { z } from "zod"
import type { Labels } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { type Fact, opportunityNotice } from "../opportunity/opportunity-notice.js"
import { moderationWords } from "./moderation.words.js"
import { reportReasons } from "./report.js"
import { findReport } from "./report.store.js"

const labelOf = (which: "decided" | "settled"): Labels => ({
  en: moderationWords.en.notices.labels[which],
  fr: moderationWords.fr.notices.labels[which],
})

type Words = (typeof moderationWords)["en"]

/** To the author, who has to know. */
function decision(name: string, say: (words: Words["notices"], said: { title: string; reason: string }) => Fact) {
  return opportunityNotice({
    ...{ name, label: labelOf("decided"), leadsTo: marketplacePaths.one, optional: false },
    say({ language, title, opportunity }) {
      const { notices, reasons } = moderationWords[language]
      const code = reportReasons.find((each) => each === opportunity.reason) ?? "other"
      return say(notices, { title, reason: reasons[code] })
    },
  })
}

export const opportunityRemoved = decision("opportunities.removed", ({ removed, see }, said) => ({
  title: removed.title(said),
  text: removed.text(said),
  link: see,
}))

export const opportunitySentBack = decision("opportunities.sent-back", ({ sentBack, see }, said) => ({
  title: sentBack.title(said),
  text: sentBack.text(said),
  link: see,
}))

export const opportunityApproved = decision("opportunities.approved", ({ approved, see }, said) => ({
  title: approved.title(said),
  text: approved.text,
  link: see,
}))

export const moderationWrote = decision("opportunities.moderation-wrote", ({ wrote, see }, said) => ({
  title: wrote.title(said),
  text: wrote.text,
  link: see,
}))

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
