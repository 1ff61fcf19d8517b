import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { isPublic } from "../opportunity/opportunity.js"
import type { OpportunityPart } from "../opportunity/opportunity-part.js"
import { listLetters } from "./letter.store.js"
import { Letters } from "./letters.view.js"
import { moderationWords } from "./moderation.words.js"

/** What moderation wrote, to its author; how to reach moderation, to everybody else. */
export const moderationPart: OpportunityPart = {
  async block({ reading, language, opportunity, sides }) {
    if (!sides.includes("author")) return undefined
    const letters = await listLetters(reading, opportunity.number)
    if (letters.length === 0) return undefined
    return {
      id: "moderation-letters",
      title: moderationWords[language].letters.title,
      body: <Letters letters={letters} zone={opportunity.timeZone} />,
    }
  },
  async aside({ language, opportunity, sides }) {
    const words = moderationWords[language]
    const { number } = opportunity
    if (sides.includes("author") || !isPublic(opportunity)) return undefined
    return {
      id: "problem",
      title: words.report.aside,
      body: (
        <>
          <p>
            <a href={to(marketplacePaths.report, language, { number })}>{words.report.link}</a>
          </p>
          {sides.includes("moderation") && (
            <p>
              <a href={to(marketplacePaths.review, language, { number })}>{words.moderate}</a>
            </p>
          )}
        </>
      ),
    }
  },
}
