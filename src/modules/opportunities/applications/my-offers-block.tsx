import { lastAnswerDay } from "../../../platform/answer-deadline.js"
import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { addressOf } from "./applications.paths.js"
import { applicationsWords } from "./applications.words.js"
import { listMyApplications } from "./list-my-applications.js"

/** Places that are offered to her, until when: nothing where none waits. */
export async function myOffersBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const words = applicationsWords[language]
  const rows = (await listMyApplications(reading)).flatMap(({ application, opportunity }) => {
    if (application.answerBy === null) return []
    const href = to(marketplacePaths.application, language, addressOf(application))
    const date = lastAnswerDay(application.answerBy, opportunity.timeZone)
    const content = (
      <>
        <OpportunityTitle language={language} opportunity={opportunity} href={href} />
        <p class="small">{words.due({ date })}</p>
      </>
    )
    return [{ key: application.id, content }]
  })
  if (rows.length === 0) return []
  return [{ id: "my-offers", title: words.offersToMe, first: true, body: <Rows rows={rows} /> }]
}
