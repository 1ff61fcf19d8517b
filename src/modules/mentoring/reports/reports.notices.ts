import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { findReport } from "./report.store.js"
import { reportsPaths } from "./reports.paths.js"
import { reportsWords } from "./reports.words.js"

/** What moderation found of her report. */
export const reportSettled: NoticeKind<{ number: number }> = {
  name: "mentoring.report-settled",
  label: { en: reportsWords.en.notices.label, fr: reportsWords.fr.notices.label },
  group: mentoringNotices,
  details: z.object({ number: z.int() }),
  guarantee: "must-arrive",
  optional: false,
  rhythm: "at-once",
  async describe(at, { number }) {
    const report = await findReport(at, number)
    if (!report?.outcome) return null
    const { notices: words, outcomesTold } = reportsWords[at.language]
    return {
      title: words.settled({ number }),
      text: outcomesTold[report.outcome],
      link: { label: words.link, href: to(reportsPaths.report, at.language, { id: report.pairingId }) },
    }
  },
}
