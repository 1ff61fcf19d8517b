import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { type Beginning, beginDraft } from "./begin-draft.js"
import { deleteDraft } from "./posting.store.js"
import { type PostingInput, savePostingContent } from "./save-posting.js"

/** A draft with what was said so far; the same form sent twice makes one. What is refused leaves none. */
export async function createDraft(ctx: Context, beginning: Beginning, input: PostingInput): Promise<number | Refusal> {
  const { number, isNew } = await beginDraft(ctx, beginning)
  const outcome = await savePostingContent(ctx, number, input)
  if (!isNew) return outcome
  if (outcome instanceof Refusal) {
    // Returned and not thrown: the addresses that were tried stay counted.
    await deleteDraft(ctx, number)
    return outcome
  }
  await record(ctx, {
    act: beginning.duplicateOf === undefined ? "opportunities.create" : "opportunities.duplicate",
    subject: { kind: "opportunity", key: number },
  })
  return number
}
