import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { findOpportunityFor } from "../opportunity/find-opportunity-for.js"
import { createDraft } from "./create-draft.js"
import { findPosting } from "./read-posting.js"

/** A draft of one’s own that says what another opportunity said, but for who is behind it and when it was. */
export async function duplicateOpportunity(
  ctx: Context,
  original: number,
  form: { readonly key: string; readonly language: Language },
): Promise<number | Refusal> {
  const { opportunity } = await findOpportunityFor(ctx, original)
  const posting = await findPosting(ctx, opportunity.number)
  if (!posting) throw new Refusal("not-found", "page-not-found")
  const { contactName, contactAddress, contactTelephone, organisation, undertaken, ...said } = posting.content
  const content = { ...said, startOn: null, endOn: null, deadlineOn: null }
  const input = { content, problems: [], revision: undefined, complete: [], agree: true }
  return createDraft(ctx, { ...form, duplicateOf: original }, input)
}
