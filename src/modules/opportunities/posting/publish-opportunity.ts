import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { findMemberByAddress } from "../../accounts/index.js"
import { readSettings } from "../../host/index.js"
import { moveOpportunity, sidesOfOpportunity } from "../opportunity/move-opportunity.js"
import type { OpportunityStatus } from "../opportunity/opportunity.js"
import { lockOpportunity } from "../opportunity/opportunity.store.js"
import { tellOptedIn } from "../opt-ins/tell-opted-in.js"
import { factsFor, lockOwnPosting } from "./open-posting.js"
import type { Posting } from "./posting.store.js"
import { firstOpenStep } from "./posting-rules.js"
import { findUnknownCodes } from "./unknown-codes.js"

/**
 * Publishes a draft, or sends it to the review where the host asks for one. Every rule is asked again: the draft may
 * have waited for weeks. Asked twice, it is published once.
 */
export async function publishOpportunity(ctx: Context, number: number): Promise<OpportunityStatus> {
  const posting = await lockOwnPosting(ctx, number)
  if (posting.status === "published" || posting.status === "in-review") return posting.status
  await checkWhole(ctx, posting)
  await checkContact(ctx, posting)
  const { opportunityReview } = await readSettings(ctx)
  const opportunity = await lockOpportunity(ctx, number)
  const sides = sidesOfOpportunity(ctx.actor, opportunity)
  const status = await moveOpportunity(ctx, opportunity, { act: opportunityReview ? "submit" : "publish", sides })
  if (status === "published") await tellOptedIn(ctx, number)
  return status
}

/** Throws where a step is not in order. */
export async function checkWhole(ctx: Context, posting: Posting): Promise<void> {
  const { content } = posting
  const step = firstOpenStep(content, await factsFor(ctx, content, posting))
  if (step !== undefined) throw new Refusal("conflict", "opportunity-step-open", { step })
  if ((await findUnknownCodes(ctx, content)).length > 0) {
    throw new Refusal("conflict", "opportunity-step-open", { step: 2 })
  }
}

/** The address still opens the account of the person who is behind it; somebody else’s has said yes. */
async function checkContact(ctx: Context, posting: Posting): Promise<void> {
  const { contactId, creatorId, contactAgreedAt, content } = posting
  if (contactId !== creatorId && contactAgreedAt === null) throw new Refusal("conflict", "contact-not-agreed")
  const member = await findMemberByAddress(ctx, content.contactAddress ?? "")
  if (member?.personId !== contactId) throw new Refusal("conflict", "opportunity-step-open", { step: 1 })
}
