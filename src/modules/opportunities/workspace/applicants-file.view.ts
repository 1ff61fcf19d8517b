import type { WrittenSpreadsheet } from "../../../platform/spreadsheets.js"
import type { Language } from "../../../platform/wording.js"
import { applicationsWords } from "../applications/applications.words.js"
import { sayReason } from "../applications/say-reason.js"
import type { Comparison } from "./compare-applicants.js"
import { workspaceWords } from "./workspace.words.js"

/** The list as a spreadsheet; days are those of the opportunity. */
export function tableOfApplicants(
  { opportunity, skillsAsked, rows }: Comparison,
  language: Language,
): WrittenSpreadsheet {
  const { orders, listed, file, skillsOf } = workspaceWords[language]
  const { statuses } = applicationsWords[language]
  return {
    columns: [orders.name, orders.status, orders.sent, orders.skills, orders.match, listed, file.reason, file.message],
    rows: rows.map(({ application, skillsHeld, matchPoints }) => [
      application.displayName,
      statuses[application.status],
      application.appliedAt.toZonedDateTimeISO(opportunity.timeZone).toPlainDate().toString(),
      skillsHeld === undefined ? null : skillsOf({ held: skillsHeld, n: skillsAsked }),
      matchPoints ?? null,
      application.isShortlisted ? file.yes : file.no,
      application.reasonNote ?? sayReason(language, application) ?? null,
      application.message,
    ]),
  }
}
