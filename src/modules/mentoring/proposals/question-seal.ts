import { type KeyRing, type Place, seal, unseal } from "../../../platform/seal.js"
import type { Question } from "./question.store.js"

const placeOf = (id: string, column: "sealed_question" | "sealed_answer"): Place => ({
  ...{ table: "proposal_question", row: id, column },
})

export const sealQuestion = (keys: KeyRing, id: string, text: string) =>
  seal(keys, text, placeOf(id, "sealed_question"))

export const sealAnswer = (keys: KeyRing, id: string, text: string) => seal(keys, text, placeOf(id, "sealed_answer"))

/** What was asked and answered, for one of the two who may read it. */
export function openQuestion(
  keys: KeyRing,
  { id, sealedQuestion, sealedAnswer }: Pick<Question, "id" | "sealedQuestion" | "sealedAnswer">,
): { readonly question: string; readonly answer: string | null } {
  return {
    question: unseal(keys, sealedQuestion, placeOf(id, "sealed_question")),
    answer: sealedAnswer === null ? null : unseal(keys, sealedAnswer, placeOf(id, "sealed_answer")),
  }
}
