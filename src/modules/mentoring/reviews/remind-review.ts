import type { Context } from "../../../platform/context.js"
import { findPairing } from "../pairings/pairing.store.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { offers } from "./offer-reviews.js"
import { remindersDue } from "./review.js"
import { lockReview, type ReviewKey, saveReminded } from "./review.store.js"

/** Recalls an offer on its days, each day once; after days without work, once for all of them. */
export async function remindReview(ctx: Context, key: ReviewKey): Promise<void> {
  const review = await lockReview(ctx, key)
  const pairing = review && (await findPairing(ctx, review.pairingId))
  if (!pairing || review.answeredAt !== null) return
  // The end of a pairing leaves its final review alone to be answered.
  if (pairing.status !== "active" && review.kind !== "final") return
  const due = remindersDue(review.kind, review.offeredAt, ctx.now)
  if (due <= review.reminded) return
  await saveReminded(ctx, key, due)
  await tellPartner(ctx, offers[review.kind], review, { pairingId: review.pairingId })
}
