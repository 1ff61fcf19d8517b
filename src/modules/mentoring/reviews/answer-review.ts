import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { lockOwnPairing } from "../pairings/find-pairing-for.js"
import { sealForPairing } from "../sealing/pairing-seal.js"
import { wishHelp } from "../situations/raise-situation.js"
import { answersOf, placeOfReview, type ReviewAnswer, type ReviewKind } from "./review.js"
import { lockReview, saveAnswer } from "./review.store.js"

/** What she wrote beside her answer: to each question, and freely. */
export interface ReviewWords {
  readonly questions: readonly { readonly question: string; readonly words: string }[]
  readonly words: string | null
}

interface Given {
  readonly pairingId: string
  readonly kind: ReviewKind
  readonly dueOn: string
  readonly answer: ReviewAnswer
  readonly written: ReviewWords
  readonly wishesHelp: boolean
}

/** One of the two answers what she was offered, once; her words stay hers, and the coordination learns of a wish only. */
export async function answerReview(ctx: Context, given: Given): Promise<void> {
  const { pairingId, kind, dueOn, answer, written, wishesHelp } = given
  const { pairing, own } = await lockOwnPairing(ctx, pairingId)
  const key = { pairingId: pairing.id, personId: own.personId, kind, dueOn }
  const review = await lockReview(ctx, key)
  if (!review) throw new Refusal("conflict", "review-not-offered")
  if (!answersOf[kind].some((each) => each === answer)) throw refuseField("answer", "review-answer-missing")
  const isEmpty = written.words === null && written.questions.length === 0
  const seal = isEmpty ? undefined : await sealForPairing(ctx, pairing.id)
  const sealedWords = seal?.(JSON.stringify(written), placeOfReview(pairing.id, key)) ?? null
  await saveAnswer(ctx, key, { answer, sealedWords })
  await record(ctx, { act: "mentoring.answer-review", subject: { kind: "pairing", key: pairing.id }, reason: kind })
  if (wishesHelp) await wishHelp(ctx, pairing, own.personId)
}
