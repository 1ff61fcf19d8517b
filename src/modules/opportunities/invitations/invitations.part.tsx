import { ButtonLink } from "../../../ui/button.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { OpportunityPart } from "../opportunity/opportunity-part.js"
import { invitationsWords } from "./invitations.words.js"

/** For its authors, the way to what became of their invitations. */
export const invitationsPart: OpportunityPart = {
  async acts({ language, opportunity, sides }) {
    if (!sides.includes("author") || opportunity.publishedAt === null) return undefined
    const { number } = opportunity
    return (
      <ButtonLink variant="quiet" href={to(marketplacePaths.invitations, language, { number })}>
        {invitationsWords[language].sent.see}
      </ButtonLink>
    )
  },
}
