import type { Context } from "../../../platform/context.js"
import { requireRole } from "../../../platform/require-role.js"
import type { DeclineReason } from "./concept-suggestion.js"
import { lockConceptSuggestion } from "./concept-suggestion.store.js"
import { settleSuggestion } from "./settle-suggestion.js"

/** It does not enter the list, for a reason that its author reads. */
export async function declineSuggestion(
  ctx: Context,
  { id, reason }: { readonly id: string; readonly reason: DeclineReason },
): Promise<void> {
  await requireRole(ctx, ["reference-data"])
  await settleSuggestion(ctx, "decline", await lockConceptSuggestion(ctx, id), { reason })
}
