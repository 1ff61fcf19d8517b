import type { Context } from "../../../platform/context.js"
import { actingMember } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"

/** Enough for anybody who looks for people, too few to copy all that members show. */
const perMember: Limit = { name: "find-members", tries: 120, minutes: 60 }

/** Counts a search, from a page or a program, one page of results each. */
export async function countSearch(ctx: Context): Promise<undefined | Refusal> {
  const searches = await countTry(ctx, perMember, actingMember(ctx).personId)
  return searches > perMember.tries ? new Refusal("too-many", "too-many-searches") : undefined
}
