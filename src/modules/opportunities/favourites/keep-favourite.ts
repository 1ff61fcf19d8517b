import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { findOpportunityFor } from "../opportunity/find-opportunity-for.js"
import { insertFavourite, listFavourites } from "./favourite.store.js"

/** More are a list that nobody reads. */
const mostFavourites = 500

/** Keeps an opportunity that the member may read; a second time changes nothing. */
export async function keepFavourite(ctx: Context, number: number): Promise<void> {
  const { personId } = actingMember(ctx)
  await findOpportunityFor(ctx, number)
  if ((await listFavourites(ctx, personId)).length >= mostFavourites) {
    throw new Refusal("conflict", "favourites-full", { n: mostFavourites })
  }
  if (!(await insertFavourite(ctx, personId, number))) return
  await record(ctx, { act: "opportunities.keep-favourite", subject: { kind: "favourite", key: number } })
}
