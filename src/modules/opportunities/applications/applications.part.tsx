import { ButtonLink } from "../../../ui/button.js"
import { Tag } from "../../../ui/tag.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { readStanding } from "../life/standing.store.js"
import { openStatuses } from "../opportunity/opportunity.js"
import type { OpportunityPart, SeenOpportunity } from "../opportunity/opportunity-part.js"
import { kindOf } from "./application-kind.js"
import { applicationsWords } from "./applications.words.js"
import { readWhyNot } from "./read-why-not.js"
import { WhyNot } from "./why-not.view.js"

/** For its authors, what waits for them; for others, the button to apply or the reason why there is none. */
export const applicationsPart: OpportunityPart = {
  async acts(seen) {
    const { reading, language, opportunity, sides } = seen
    if (sides.includes("author")) return showWaiting(seen)
    const words = applicationsWords[language].apply
    const href = to(marketplacePaths.apply, language, { number: String(opportunity.number) })
    const kind = kindOf(opportunity)
    if (reading.actor.kind !== "member") {
      const isOpen = (openStatuses as readonly string[]).includes(opportunity.status)
      return isOpen ? <ButtonLink href={href}>{words.signIn[kind]}</ButtonLink> : undefined
    }
    const whyNot = await readWhyNot(reading, language, seen)
    if (whyNot) return <WhyNot {...whyNot} />
    return (
      <ButtonLink href={href} size="large">
        {words.button[kind]}
      </ButtonLink>
    )
  },
}

/** The counter stands in the words too: never by colour alone. */
async function showWaiting({ reading, language, opportunity }: SeenOpportunity) {
  const standing = await readStanding(reading, opportunity.number)
  const total = Object.values(standing).reduce((sum, n) => sum + n, 0)
  if (total === 0) return undefined
  const words = applicationsWords[language].received
  return (
    <>
      <ButtonLink href={to(marketplacePaths.applications, language, { number: String(opportunity.number) })}>
        {words.see[kindOf(opportunity)]({ n: total })}
      </ButtonLink>
      {standing.sent > 0 && <Tag tone="bad">{words.waiting({ n: standing.sent })}</Tag>}
    </>
  )
}
