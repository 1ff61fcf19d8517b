import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { deleteFavourite } from "./favourite.store.js"

/** Also of an opportunity that the member may no longer read; a second time changes nothing. */
export async function dropFavourite(ctx: Context, number: number): Promise<void> {
  const { personId } = actingMember(ctx)
  if (!(await deleteFavourite(ctx, personId, number))) return
  await record(ctx, { act: "opportunities.drop-favourite", subject: { kind: "favourite", key: number } })
}
