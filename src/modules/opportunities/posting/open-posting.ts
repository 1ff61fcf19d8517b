import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { readSettings } from "../../host/index.js"
import { sidesOfOpportunity } from "../opportunity/move-opportunity.js"
import type { OpportunityStatus } from "../opportunity/opportunity.js"
import { findType } from "../types/type.store.js"
import type { Content } from "./content.js"
import type { Posting } from "./posting.store.js"
import type { RuleFacts } from "./posting-rules.js"
import { findPosting, lockPosting } from "./read-posting.js"

/** Until it begins; what waits for a review is sent back first. */
const changeable: readonly OpportunityStatus[] = ["draft", "published", "closed-to-applications", "filled"]

export const isChangeable = (status: OpportunityStatus): boolean => changeable.includes(status)

/** The form of an opportunity, before its author; to others it is not there. */
export async function openPosting(reading: Reading, number: number): Promise<Posting> {
  return authorOnly(reading, await findPosting(reading, number))
}

/** The same, locked. */
export async function lockOwnPosting(ctx: Context, number: number): Promise<Posting> {
  return authorOnly(ctx, await lockPosting(ctx, number))
}

function authorOnly({ actor }: Reading, posting: Posting | undefined): Posting {
  if (!posting || !sidesOfOpportunity(actor, posting).includes("author")) {
    throw new Refusal("not-found", "page-not-found")
  }
  return posting
}

/** What the rules need to judge these answers today. */
export async function factsFor(
  reading: Reading,
  content: Content,
  { status, content: before }: Pick<Posting, "status" | "content">,
): Promise<RuleFacts> {
  const [type, settings] = await Promise.all([
    content.type === null ? undefined : findType(reading, content.type),
    readSettings(reading),
  ])
  return {
    type,
    today: reading.now.toZonedDateTimeISO(content.timeZone).toPlainDate().toString(),
    oneTitleIsEnough: settings.opportunityTitleAlone,
    before: status === "draft" ? undefined : before,
  }
}
