import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow } from "../../../platform/refusal.js"
import { decideAct, sidesOf } from "./concept-suggestion.js"
import { lockConceptSuggestion, saveDecision } from "./concept-suggestion.store.js"

/** Its author takes it back while it waits. */
export async function withdrawSuggestion(ctx: Context, { id }: { readonly id: string }): Promise<void> {
  const suggestion = await lockConceptSuggestion(ctx, id)
  const status = orThrow(decideAct("withdraw", suggestion.status, sidesOf(actingMember(ctx), suggestion)))
  await saveDecision(ctx, suggestion, { status })
  await record(ctx, {
    act: "classification.withdraw-suggestion",
    subject: { kind: "concept-suggestion", key: id },
    from: suggestion.status,
    to: status,
  })
}
