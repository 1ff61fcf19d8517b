import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import type { DashboardBlock } from "../../../web/module.js"
import { countWaiting } from "./mine.store.js"
import { mineWords } from "./mine.words.js"
import { PostedRow } from "./own-row.view.js"
import { type OwnRow, readMine } from "./read-mine.js"

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
  // Offers to her have a block of their own.
  if (rows.length === 0) return []
  return [{ id: "my-opportunities", title: words.title, body: <Rows rows={rows} /> }]
}

const isWaiting = ({ standing, awaitsAgreement }: OwnRow) => awaitsAgreement || standing.sent > 0
