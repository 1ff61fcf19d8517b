import type { Context } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { findConcepts } from "../lists/list.store.js"
import { insertAddedWord } from "./added-concept.store.js"
import { lockConceptSuggestion } from "./concept-suggestion.store.js"
import { settleSuggestion } from "./settle-suggestion.js"

export interface MergeSuggestionInput {
  readonly id: string
  readonly concept: string | undefined
  /** By which the next person finds the concept too, in the language of the suggestion. */
  readonly word: string | null
}

/** The list has it under another name. */
export async function mergeSuggestion(ctx: Context, { id, concept, word }: MergeSuggestionInput): Promise<void> {
  await requireRole(ctx, ["reference-data"])
  const suggestion = await lockConceptSuggestion(ctx, id)
  const { list, language } = suggestion
  const found = concept === undefined ? undefined : (await findConcepts(ctx, list, [concept])).get(concept)
  if (!found?.isListed) throw refuseField("concept", "concept-missing")
  await settleSuggestion(ctx, "merge", suggestion, { concept: found.code })
  if (word !== null) await insertAddedWord(ctx, { list, concept: found.code, language, word })
}
