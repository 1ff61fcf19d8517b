import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { asksForSomething, readCriteria, writeCriteria } from "../search/criteria.js"
import { listSavedSearches, upsertSavedSearch } from "./saved-search.store.js"

const mostSearches = 50

/** Saves a search under a name; saved again, it takes the new name. Whatever the address held is written anew. */
export async function saveSearch(
  ctx: Context,
  { name, query }: { readonly name: string; readonly query: string },
): Promise<void> {
  const { personId } = actingMember(ctx)
  const criteria = readCriteria(query)
  if (!asksForSomething(criteria)) throw new Refusal("invalid", "search-empty")
  const written = writeCriteria(criteria)
  const saved = await listSavedSearches(ctx, personId)
  if (saved.length >= mostSearches && !saved.some((each) => each.query === written)) {
    throw new Refusal("conflict", "saved-searches-full", { n: mostSearches })
  }
  const id = await upsertSavedSearch(ctx, { personId, name, query: written })
  await record(ctx, { act: "opportunities.save-search", subject: { kind: "saved-search", key: id } })
}
