import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { deleteSavedSearch } from "./saved-search.store.js"

/** A search of somebody else is not there; a second time changes nothing. */
export async function removeSearch(ctx: Context, id: string): Promise<void> {
  if (!(await deleteSavedSearch(ctx, actingMember(ctx).personId, id))) return
  await record(ctx, { act: "opportunities.delete-search", subject: { kind: "saved-search", key: id } })
}
