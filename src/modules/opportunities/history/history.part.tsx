import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { OpportunityPart } from "../opportunity/opportunity-part.js"
import { PastActs } from "./history.view.js"
import { historyWords } from "./history.words.js"
import { readHistory } from "./read-history.js"

const latest = 5

/** What happened to it lately, before its author and moderation. */
export const historyPart: OpportunityPart = {
  async aside({ reading, language, opportunity, sides }) {
    if (!sides.includes("author") && !sides.includes("moderation")) return undefined
    const acts = await readHistory(reading, opportunity, latest + 1)
    if (acts.length === 0) return undefined
    const words = historyWords[language]
    const { number, timeZone } = opportunity
    return {
      id: "history",
      title: words.title,
      body: (
        <>
          <PastActs language={language} zone={timeZone} acts={acts.slice(0, latest)} />
          {acts.length > latest && (
            <p>
              <a href={to(marketplacePaths.history, language, { number })}>{words.all}</a>
            </p>
          )}
        </>
      ),
    }
  },
}
