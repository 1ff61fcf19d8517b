import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { countWaiting } from "./mine.store.js"
import { mineWords } from "./mine.words.js"
import { PostedRow } from "./own-row.view.js"
import { type OwnRow, readMine } from "./read-mine.js"
import { Waiting } from "./waiting.view.js"

/** How many things wait for the reader; visitors have none. */
export async function countMineWaiting(reading: Reading): Promise<number> {
  return reading.actor.kind === "member" ? countWaiting(reading, reading.actor.personId) : 0
}

/** On the Dashboard, what waits in the marketplace. Nothing for whom nothing waits. */
export async function mineBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  if (reading.actor.kind !== "member") return []
  const { timeZone, personId } = reading.actor
  if ((await countWaiting(reading, personId)) === 0) return []
  const mine = await readMine(reading, { withOver: false })
  const words = mineWords[language]
  const rows = [...mine.drafts, ...mine.inReview, ...mine.live].filter(isWaiting).map((row) => ({
    key: String(row.opportunity.number),
    content: <PostedRow language={language} zone={timeZone} {...row} />,
  }))
  const offers = {
    key: "offers",
    content: (
      <a href={to(marketplacePaths.myApplications, language)}>
        <Waiting n={mine.offers}>{words.offers({ n: mine.offers })}</Waiting>
      </a>
    ),
  }
  return [
    {
      id: "my-opportunities",
      title: words.title,
      body: <Rows rows={[...(mine.offers > 0 ? [offers] : []), ...rows]} />,
    },
  ]
}

const isWaiting = ({ standing, awaitsAgreement }: OwnRow) => awaitsAgreement || standing.sent > 0
