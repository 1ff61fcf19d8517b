import { ButtonLink } from "../../../ui/button.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import type { OpportunityPart } from "../opportunity/opportunity-part.js"
import { isChangeable } from "./open-posting.js"
import { postingWords } from "./posting.words.js"
import { stepAddress } from "./step-frame.view.js"

/** Changing it, for its author; a copy, for any member. */
export const postingPart: OpportunityPart = {
  async acts({ reading, language, opportunity, sides }) {
    if (reading.actor.kind !== "member") return undefined
    const words = postingWords[language]
    const { number, status, step } = opportunity
    const isOwn = sides.includes("author") && isChangeable(status)
    const first = status === "draft" ? (step as 1 | 2 | 3) : 1
    return (
      <>
        {isOwn && (
          <ButtonLink variant="second" href={stepAddress(language, number, first)}>
            {status === "draft" ? words.resume : words.edit}
          </ButtonLink>
        )}
        {status !== "draft" && (
          <ButtonLink variant="quiet" href={to(marketplacePaths.duplicate, language, { number })}>
            {words.duplicate}
          </ButtonLink>
        )}
      </>
    )
  },
}
