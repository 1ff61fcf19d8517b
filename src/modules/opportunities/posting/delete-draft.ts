import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockOwnPosting } from "./open-posting.js"
import { deleteDraft } from "./posting.store.js"

/** Of a draft alone: what was published is cancelled or completed, and kept. */
export async function deleteOwnDraft(ctx: Context, number: number): Promise<void> {
  const { status } = await lockOwnPosting(ctx, number)
  if (status !== "draft") throw new Refusal("conflict", "opportunity-changed-meanwhile")
  await deleteDraft(ctx, number)
  await record(ctx, { act: "opportunities.delete-draft", subject: { kind: "opportunity", key: number } })
}
