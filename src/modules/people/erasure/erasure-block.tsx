import { actingMember, type Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { DashboardBlock } from "../../../web/module.js"
import { erasureWords } from "./erasure.words.js"
import { ErasureAsked } from "./erasure-asked.view.js"
import { findErasureRequest } from "./erasure-request.store.js"

/** On the Dashboard, before all else: somebody who forgot, or never asked, must not miss it. */
export async function erasureBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const { personId, timeZone } = actingMember(reading)
  const request = await findErasureRequest(reading, personId)
  if (!request) return []
  return [
    {
      id: "erasure-asked",
      title: erasureWords[language].askedTitle,
      first: true,
      body: <ErasureAsked language={language} timeZone={timeZone} dueAt={request.dueAt} />,
    },
  ]
}
