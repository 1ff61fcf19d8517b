import { tokenise } from "../../../engine/text/tokenise.js"
import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { refuseField } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { findConcepts } from "../lists/list.store.js"
import { mostWaiting, type SuggestedList } from "./concept-suggestion.js"
import { countWaitingOf, insertConceptSuggestion, lockPerson } from "./concept-suggestion.store.js"

export interface SuggestConceptInput {
  readonly list: SuggestedList
  readonly typed: string
  /** Of the words. */
  readonly language: Language
  /** In whose list of skills it is missing. */
  readonly occupation: string | null
  /** Codes that the list has under these very words. */
  readonly known: readonly string[]
}

/** A member says what a list lacks; staff look at it, and nothing of it stands in her profile. */
export async function suggestConcept(ctx: Context, input: SuggestConceptInput): Promise<void> {
  const { list, typed, language, known } = input
  const { personId } = actingMember(ctx)
  const typedKey = tokenise(typed).join(" ")
  if (typedKey === "") throw refuseField("typed", "concept-words-unreadable")
  if (known.length > 0) throw refuseField("typed", "concept-known")
  await lockPerson(ctx, personId)
  if ((await countWaitingOf(ctx, personId)) >= mostWaiting) {
    throw refuseField("typed", "concept-suggestions-too-many", { n: mostWaiting })
  }
  const occupation = await findOccupation(ctx, input.occupation)
  const id = await insertConceptSuggestion(ctx, { personId, list, typed, typedKey, language, occupation })
  if (id === undefined) throw refuseField("typed", "concept-suggested-already")
  await record(ctx, {
    act: "classification.suggest-concept",
    subject: { kind: "concept-suggestion", key: id },
    to: "waiting",
    reason: list,
  })
}

/** It comes with the address of a page: one that no list has is left out. */
async function findOccupation(ctx: Context, code: string | null): Promise<string | null> {
  if (code === null) return null
  return (await findConcepts(ctx, "occupation", [code])).has(code) ? code : null
}
