import { ButtonLink } from "../../../ui/button.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { OpportunityPart } from "../opportunity/opportunity-part.js"
import { candidatesWords } from "./candidates.words.js"

/** To those who manage an opportunity that takes applications. */
export const candidatesPart: OpportunityPart = {
  async acts({ opportunity: { number, status }, sides, language }) {
    if (!sides.includes("author") || status !== "published") return undefined
    return (
      <ButtonLink variant="second" href={to(marketplacePaths.candidates, language, { number })}>
        {candidatesWords[language].open}
      </ButtonLink>
    )
  },
}
