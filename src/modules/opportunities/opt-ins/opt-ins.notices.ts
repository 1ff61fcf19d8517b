import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import type { Reading } from "../../../platform/context.js"
import { wording } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import type { Composing, NoticeKind } from "../../notices/index.js"
import { nameIn } from "../../organisations/index.js"
import { findHolder } from "../../people/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { type DescribedOpportunity, describeOpportunities } from "../opportunity/describe-opportunities.js"
import { findOpportunity, type Opportunity } from "../opportunity/opportunity.store.js"
import { readLines } from "../opportunity/requirement.store.js"
import { shownTitle } from "../opportunity/shown-text.js"
import { mentoringType } from "../types/opportunity-type.js"
import { typeOnSide } from "../types/type-label.js"
import { optInsWords } from "./opt-ins.words.js"

const ofOpportunity = z.object({ opportunity: z.number().int() })

/** A new opportunity for those who stand on its other side: what decides whether to read it, on one line. */
export const opportunityPublished: NoticeKind<z.infer<typeof ofOpportunity>> = {
  name: "opportunities.opportunity-published",
  label: { en: optInsWords.en.notice.label, fr: optInsWords.fr.notice.label },
  group: marketplaceNotices,
  details: ofOpportunity,
  guarantee: "at-most-once",
  optional: true,
  rhythm: "daily",
  async describe(at, { opportunity: number }) {
    const opportunity = await findOpportunity(at, number)
    if (opportunity?.status !== "published") return null
    const [described] = await describeOpportunities(at, [opportunity])
    if (!described) return null
    const words = optInsWords[at.language].notice
    const kind = typeOnSide(described.type, opportunity.side, at.language)
    return {
      title: words.title({ kind, title: shownTitle(opportunity, at.language).text }),
      text: (await factsOf(at, described)).join(" · "),
      link: { label: words.link, href: to(marketplacePaths.one, at.language, { number }) },
    }
  },
}

/** Where it is and at which level, and until when; who it is only where two people are brought together. */
async function factsOf(at: Composing, { opportunity, organisation }: DescribedOpportunity): Promise<readonly string[]> {
  const { groupLevels } = await readLines(at, opportunity.number)
  const { deadlineOn } = opportunity
  const name = opportunity.type === mentoringType ? await findAuthorName(at, opportunity) : undefined
  const until = deadlineOn && wording[at.language].date(Temporal.PlainDate.from(deadlineOn))
  return [
    ...(name === undefined ? [] : [name]),
    ...(organisation ? [nameIn(at.language, organisation)] : []),
    ...groupLevels.map(({ group, level }) => (level === "" ? group : `${group}-${level}`)),
    ...(until ? [optInsWords[at.language].notice.applyUntil({ on: until })] : []),
  ]
}

async function findAuthorName(reading: Reading, opportunity: Opportunity): Promise<string | undefined> {
  const { creatorId, contactId, contactAgreedAt } = opportunity
  const author = await findHolder(reading, contactAgreedAt === null ? creatorId : contactId)
  return author?.displayName
}
