import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import type { PairingPart } from "../pairings/pairing-part.js"
import { fitKinds, type ReviewKind } from "./review.js"
import { listReviews, type Review } from "./review.store.js"
import { reviewsPaths } from "./reviews.paths.js"
import { reviewsWords } from "./reviews.words.js"

const isFit = (kind: ReviewKind) => fitKinds.some((each) => each === kind)

async function waiting(reading: Reading, { pairing, own }: OwnPairing): Promise<Review | undefined> {
  const reviews = await listReviews(reading, pairing.id, own.personId)
  const isAsked = (kind: ReviewKind) => pairing.status === "active" || kind === "final"
  return reviews.find(({ kind, answeredAt }) => answeredAt === null && isAsked(kind))
}

async function hasAnswered(reading: Reading, { pairing, own }: OwnPairing, asked: ReviewKind): Promise<boolean> {
  const reviews = await listReviews(reading, pairing.id, own.personId)
  return reviews.some(({ kind, answeredAt }) => kind === asked && answeredAt !== null)
}

/** What is asked of her, before what always comes next: another meeting. */
export const reviewStep: PairingPart = {
  async nextStep(reading, language, own) {
    const review = await waiting(reading, own)
    if (!review) return undefined
    const { next } = reviewsWords[language]
    const which = isFit(review.kind) ? "fit" : review.kind === "midterm" ? "midterm" : "final"
    const path = which === "fit" ? reviewsPaths.fitCheck : reviewsPaths.reviews
    return {
      text: next[which]({ name: own.partner.name }),
      link: { label: next.link, href: to(path, language, { id: own.pairing.id }) },
    }
  },
}

/** On the page of a pairing: the way to what is asked of her and to what she answered. */
export const midtermPart: PairingPart = {
  stage: { code: "midterm-review", isDone: (reading, own) => hasAnswered(reading, own, "midterm") },
  block: async (_reading, language, { pairing }) => ({
    id: "reviews",
    title: reviewsWords[language].block,
    body: <Ways language={language} id={pairing.id} />,
  }),
}

export const finalPart: PairingPart = {
  stage: { code: "final-review", isDone: (reading, own) => hasAnswered(reading, own, "final") },
}

function Ways({ language, id }: { readonly language: Language; readonly id: string }) {
  const words = reviewsWords[language]
  return (
    <ul class="rows">
      <li>
        <a href={to(reviewsPaths.fitCheck, language, { id })}>{words.fitTitle}</a>
      </li>
      <li>
        <a href={to(reviewsPaths.reviews, language, { id })}>{words.reviewsTitle}</a>
      </li>
    </ul>
  )
}
