import type { Temporal } from "temporal-polyfill"
import { z } from "zod"
import type { Reading } from "../../../platform/context.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { openForPairing } from "../sealing/pairing-seal.js"
import type { ReviewWords } from "./answer-review.js"
import { placeOfReview, type ReviewAnswer, type ReviewKind } from "./review.js"
import { listReviews } from "./review.store.js"

const kept = z.object({
  questions: z.array(z.object({ question: z.string(), words: z.string() })),
  words: z.string().nullable(),
})

export interface OwnReview {
  readonly kind: ReviewKind
  readonly dueOn: string
  readonly answeredAt: Temporal.Instant | null
  readonly answer: ReviewAnswer | null
  readonly written: ReviewWords | null
}

/** What one of the two was offered and answered, read again by her alone; the latest first. */
export async function openReviews(
  reading: Reading,
  { pairing, own }: OwnPairing,
  kinds: readonly ReviewKind[],
): Promise<readonly OwnReview[]> {
  const open = await openForPairing(reading, pairing.id)
  const reviews = await listReviews(reading, pairing.id, own.personId)
  return reviews
    .filter(({ kind }) => kinds.includes(kind))
    .map((review) => {
      const { kind, dueOn, answeredAt, answer, sealedWords } = review
      const words = sealedWords === null ? null : open(sealedWords, placeOfReview(pairing.id, review))
      return { kind, dueOn, answeredAt, answer, written: words === null ? null : kept.parse(JSON.parse(words)) }
    })
}
