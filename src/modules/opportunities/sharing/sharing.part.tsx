import { ButtonLink } from "../../../ui/button.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { isPublic } from "../opportunity/opportunity.js"
import type { OpportunityPart } from "../opportunity/opportunity-part.js"
import { sharingWords } from "./sharing.words.js"

export const sharingPart: OpportunityPart = {
  async acts({ reading, language, opportunity }) {
    if (reading.actor.kind !== "member" || !isPublic(opportunity)) return undefined
    const { number } = opportunity
    return (
      <ButtonLink variant="quiet" icon="envelope" href={to(marketplacePaths.sharing, language, { number })}>
        {sharingWords[language].act}
      </ButtonLink>
    )
  },
}
