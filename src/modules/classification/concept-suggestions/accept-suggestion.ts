import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { refuseField } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { findConcepts } from "../lists/list.store.js"
import { type AddedConcept, codeOf, credentialKinds } from "./added-concept.js"
import { insertAddedConcept } from "./added-concept.store.js"
import type { SuggestedList } from "./concept-suggestion.js"
import { lockConceptSuggestion } from "./concept-suggestion.store.js"
import { enqueuePublication } from "./enqueue-publication.js"
import { settleSuggestion } from "./settle-suggestion.js"

export interface AcceptSuggestionInput extends Omit<AddedConcept, "list" | "code"> {
  readonly id: string
  /** Codes that the list has under these titles. */
  readonly known: Readonly<Record<"titleEn" | "titleFr", readonly string[]>>
}

/** Adds what was suggested to its list, named in both languages: everybody can choose it as soon as it is published. */
export async function acceptSuggestion(ctx: Context, input: AcceptSuggestionInput): Promise<void> {
  await requireRole(ctx, ["reference-data"])
  const { id, parent, titleEn, titleFr, synonymsEn, synonymsFr, known } = input
  const suggestion = await lockConceptSuggestion(ctx, id)
  const { list } = suggestion
  const concept = { list, code: codeOf(titleEn), parent, titleEn, titleFr, synonymsEn, synonymsFr }
  await settleSuggestion(ctx, "accept", suggestion, { concept: concept.code })
  if (!(await isParent(ctx, list, parent))) throw refuseField("parent", "concept-parent-missing")
  for (const title of ["titleEn", "titleFr"] as const) {
    if (known[title].length > 0) throw refuseField(title, "concept-title-taken")
  }
  if (!(await insertAddedConcept(ctx, concept))) throw refuseField("titleEn", "concept-title-taken")
  await record(ctx, { act: "classification.add-concept", subject: { kind: list, key: concept.code } })
  await enqueuePublication(ctx, list)
}

async function isParent(ctx: Context, list: SuggestedList, parent: string): Promise<boolean> {
  if (list === "credential") return credentialKinds.some((kind) => kind === parent)
  return (await findConcepts(ctx, "skill-category", [parent])).get(parent)?.isListed === true
}
