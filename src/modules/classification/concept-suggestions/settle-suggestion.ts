import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { tell } from "../../notices/index.js"
import { type DeclineReason, decideAct, sidesOf } from "./concept-suggestion.js"
import { type ConceptSuggestion, findAccountIdOf, saveDecision } from "./concept-suggestion.store.js"
import { conceptSuggestionDecided } from "./concept-suggestions.notices.js"

const acts = {
  accept: { act: "classification.accept-suggestion" },
  merge: { act: "classification.merge-suggestion" },
  decline: { act: "classification.decline-suggestion" },
} as const

/** What staff's three decisions have in common, on a suggestion that is locked: saved, written down, told. */
export async function settleSuggestion(
  ctx: Context,
  decision: keyof typeof acts,
  suggestion: ConceptSuggestion,
  outcome: { readonly concept: string } | { readonly reason: DeclineReason },
): Promise<void> {
  const member = actingMember(ctx)
  const { id, status: from, personId } = suggestion
  const status = orThrow(decideAct(decision, from, sidesOf(member, suggestion)))
  await saveDecision(ctx, suggestion, { status, decidedBy: member.personId, ...outcome })
  await record(ctx, {
    ...acts[decision],
    subject: { kind: "concept-suggestion", key: id },
    from,
    to: status,
    ...("reason" in outcome && { reason: outcome.reason }),
  })
  const accountId = await findAccountIdOf(ctx, personId)
  if (accountId !== undefined) await tell(ctx, conceptSuggestionDecided, accountId, { suggestionId: id })
}
