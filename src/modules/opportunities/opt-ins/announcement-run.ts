import { z } from "zod"
import type { Context, Reading } from "../../../platform/context.js"
import type { RunKind } from "../../../platform/runs.js"
import { tell } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"
import { findOpportunity } from "../opportunity/opportunity.store.js"
import { otherSide } from "../types/opportunity-type.js"
import { countOptedIn, listOptedIn } from "./opt-in.store.js"
import { opportunityPublished } from "./opt-ins.notices.js"
import { optInsWords } from "./opt-ins.words.js"

const parameters = z.object({ opportunity: z.string() })

/** The last person told, or the lowest key that there is. */
const position = z.uuid()

const beforeAll = "00000000-0000-0000-0000-000000000000"
const perBatch = 50

/** Tells those who opted in to a kind, on the other side, of one opportunity of it; never its authors. */
export const announcementRun: RunKind<z.infer<typeof parameters>, string> = {
  name: "opportunities.announce",
  label: { en: optInsWords.en.notice.run, fr: optInsWords.fr.notice.run },
  parameters,
  position,
  async start(ctx, { opportunity }) {
    const announced = await findAnnounced(ctx, opportunity)
    return { total: announced ? await countOptedIn(ctx, announced.wish) : 0, position: beforeAll }
  },
  async batch(ctx, { parameters: { opportunity }, position: after }) {
    const announced = await findAnnounced(ctx, opportunity)
    if (!announced) return { done: 0, next: null }
    const people = await listOptedIn(ctx, announced.wish, { after, limit: perBatch })
    const told = people.filter((personId) => !announced.authors.includes(personId))
    for (const personId of told) await tellOf(ctx, personId, announced.number)
    return { done: people.length, next: people.length < perBatch ? null : (people.at(-1) ?? null) }
  },
}

/** Nothing once it is closed: whoever has not heard of it would come too late. */
async function findAnnounced(reading: Reading, opportunity: string) {
  const found = await findOpportunity(reading, Number(opportunity))
  if (found?.status !== "published") return undefined
  const { number, type, side, creatorId, contactId } = found
  return { number, wish: { type, side: otherSide(side) }, authors: [creatorId, contactId] }
}

async function tellOf(ctx: Context, personId: string, opportunity: number): Promise<void> {
  const holder = await findHolder(ctx, personId)
  if (holder) await tell(ctx, opportunityPublished, holder.accountId, { opportunity })
}
