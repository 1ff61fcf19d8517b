import { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"
import { listKeepers } from "../favourites/favourite.store.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { moveOpportunity } from "../opportunity/move-opportunity.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { saveDeadline } from "./deadline.store.js"
import { deadlineChanged } from "./life.notices.js"
import { lockForAct } from "./lock-for-act.js"
import { listExpiredWith, listInvited, listPeopleIn } from "./people-of.store.js"

interface Extending {
  readonly number: number
  readonly deadlineOn: Temporal.PlainDate
}

/** Another last day: it opens again, and those whom it may concern are told. */
export async function extendOpportunity(ctx: Context, { number, deadlineOn }: Extending): Promise<void> {
  const { opportunity, sides } = await lockForAct(ctx, number, "extend")
  refuseEarlier(ctx, opportunity, deadlineOn)
  await moveOpportunity(ctx, opportunity, { act: "extend", sides })
  await saveDeadline(ctx, opportunity, deadlineOn)
  const concerned = [
    ...(await listPeopleIn(ctx, number, ["sent", "offered"])),
    ...(await listExpiredWith(ctx, number)),
    ...(await listInvited(ctx, number)),
    ...(await listKeepers(ctx, number)),
    ...authorsOf(opportunity),
  ]
  await tellPeople(ctx, deadlineChanged, concerned, { number })
}

function refuseEarlier({ now }: Context, opportunity: Opportunity, day: Temporal.PlainDate): void {
  const { status, timeZone, deadlineOn } = opportunity
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  if (Temporal.PlainDate.compare(day, today) < 0) throw refuseField("deadlineOn", "deadline-past")
  if (status !== "published" || deadlineOn === null) return
  if (Temporal.PlainDate.compare(day, deadlineOn) <= 0) throw refuseField("deadlineOn", "deadline-not-later")
}
