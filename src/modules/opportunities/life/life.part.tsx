import { ButtonLink } from "../../../ui/button.js"
import { to } from "../../../web/paths.js"
import type { OpportunityPart } from "../opportunity/opportunity-part.js"
import { lifeWords } from "./life.words.js"
import { openActs, pageActs } from "./page-acts.js"
import { readStanding } from "./standing.store.js"

/** What its author, or the administration, may do with it. */
export const lifePart: OpportunityPart = {
  async acts({ reading, language, opportunity, sides }) {
    if (sides.length === 0) return undefined
    const { number } = opportunity
    const acts = openActs({ opportunity, sides }, await readStanding(reading, number))
    if (acts.length === 0) return undefined
    return (
      <>
        {acts.map((act) => (
          <ButtonLink
            key={act}
            variant={act === "complete" ? "primary" : "second"}
            href={to(pageActs[act], language, { number })}
          >
            {lifeWords[language].acts[act]}
          </ButtonLink>
        ))}
      </>
    )
  },
}
