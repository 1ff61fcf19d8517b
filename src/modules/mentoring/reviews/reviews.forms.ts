import { z } from "zod"
import { optionalConfided } from "../exchanges/exchanges.forms.js"
import { answersOf, longestReviewWords, reviewKinds } from "./review.js"

const words = optionalConfided(longestReviewWords)

/** Fields of a look back's questions, which each programme words: `question-1` and so on. */
export const questionField = (index: number) => `question-${index + 1}`

/** One schema for a look back of so many questions. */
export function reviewForm(questions: number) {
  const fields = Object.fromEntries(Array.from({ length: questions }, (_, index) => [questionField(index), words]))
  return z.object({
    kind: z.enum(reviewKinds, "form-unreadable"),
    dueOn: z.iso.date("form-unreadable"),
    answer: z.enum(Object.values(answersOf).flat(), "review-answer-missing"),
    ...fields,
    words,
    wishesHelp: z
      .literal("yes")
      .optional()
      .transform((ticked) => ticked !== undefined),
  })
}
