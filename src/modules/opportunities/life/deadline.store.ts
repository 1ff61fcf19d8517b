import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { closingMoment } from "../opportunity/closing-moment.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"

/** Saves the last day of a locked opportunity; a form of it that was read before is refused. */
export async function saveDeadline(
  ctx: Context,
  { number, timeZone, revision }: Pick<Opportunity, "number" | "timeZone" | "revision">,
  deadlineOn: Temporal.PlainDate,
): Promise<void> {
  await ctx.db
    .updateTable("opportunity")
    .set({
      deadlineOn: deadlineOn.toString(),
      closesAt: closingMoment(deadlineOn, timeZone),
      revision: revision + 1,
      changedAt: ctx.now,
    })
    .where("number", "=", number)
    .execute()
}
