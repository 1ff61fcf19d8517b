import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import { Reasons } from "../../../ui/matching.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { readCodeNames, sayReasons } from "../candidates/say-reasons.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { typeOnSide } from "../types/type-label.js"
import { findRecommended } from "./find-recommended.js"
import type { RecommendationIndex } from "./recommendation-index.js"
import { recommendationsWords } from "./recommendations.words.js"

/** On the Dashboard, what suits her best among what is open. Left out while the index fills: nobody waits for it. */
export async function recommendationsBlock(
  reading: Reading,
  language: Language,
  index: RecommendationIndex,
): Promise<readonly DashboardBlock[]> {
  if (reading.actor.kind !== "member") return []
  if (index.state.kind !== "ready") {
    await index.warm()
    return []
  }
  const found = await findRecommended(reading, index, reading.actor.personId)
  if (found.length === 0) return []
  const words = recommendationsWords[language]
  const names = await readCodeNames(
    reading,
    language,
    found.flatMap(({ reasons }) => reasons),
  )
  const rows = found.map(({ opportunity, type, reasons }) => ({
    key: String(opportunity.number),
    content: (
      <div>
        <p>
          <OpportunityTitle
            language={language}
            opportunity={opportunity}
            href={to(marketplacePaths.one, language, { number: opportunity.number })}
          />{" "}
          <span class="small muted">{typeOnSide(type, opportunity.side, language)}</span>
        </p>
        <Reasons met={sayReasons(language, reasons, names)} />
      </div>
    ),
  }))
  return [
    {
      id: "recommendations",
      title: words.title,
      body: (
        <>
          <p class="small muted">{words.lead}</p>
          <Rows rows={rows} />
        </>
      ),
    },
  ]
}
