import type { Context } from "../../../platform/context.js"
import { listKeepers } from "../favourites/favourite.store.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { liveStatuses, type OpportunityStatus } from "../opportunity/opportunity.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { endToComplete, isDeadlineNear, isReminderHour, timesToTell } from "./due.js"
import { findLongestWaiting, markTold } from "./due.store.js"
import { applicantsWait, deadlineNear, deadlineNearForYou, timeToComplete } from "./life.notices.js"
import { listInvited, listPeopleIn } from "./people-of.store.js"

const isLive = (status: OpportunityStatus) => (liveStatuses as readonly OpportunityStatus[]).includes(status)

/** Tells what is due of a locked opportunity, each thing once and in the morning. */
export async function remindOfOpportunity(ctx: Context, opportunity: Opportunity): Promise<void> {
  if (!isLive(opportunity.status) || !isReminderHour(opportunity, ctx.now)) return
  await remindOfDeadline(ctx, opportunity)
  await remindOfWaiting(ctx, opportunity)
  await remindToComplete(ctx, opportunity)
}

async function remindOfDeadline(ctx: Context, opportunity: Opportunity): Promise<void> {
  const { number, deadlineOn } = opportunity
  if (deadlineOn === null || !isDeadlineNear(opportunity, ctx.now)) return
  if (!(await markTold(ctx, { opportunity: number, kind: "deadline-near", occasion: deadlineOn }))) return
  const authors = authorsOf(opportunity)
  await tellPeople(ctx, deadlineNear, authors, { number })
  const known = new Set([...authors, ...(await listPeopleIn(ctx, number, ["sent", "offered", "accepted"]))])
  const interested = [...(await listInvited(ctx, number)), ...(await listKeepers(ctx, number))]
  const others = interested.filter((personId) => !known.has(personId))
  await tellPeople(ctx, deadlineNearForYou, others, { number })
}

/** Who was away for both is told once. */
async function remindOfWaiting(ctx: Context, opportunity: Opportunity): Promise<void> {
  const { number, timeZone } = opportunity
  const oldest = await findLongestWaiting(ctx, number)
  const times = oldest ? timesToTell(oldest.appliedAt, timeZone, ctx.now) : 0
  if (!oldest || times === 0) return
  const mark = { opportunity: number, occasion: oldest.id }
  const isFirst = await markTold(ctx, { ...mark, kind: "applicants-wait" })
  const isSecond = times === 2 && (await markTold(ctx, { ...mark, kind: "applicants-still-wait" }))
  if (isFirst || isSecond) await tellPeople(ctx, applicantsWait, authorsOf(opportunity), { number })
}

async function remindToComplete(ctx: Context, opportunity: Opportunity): Promise<void> {
  const { number } = opportunity
  const end = endToComplete(opportunity, ctx.now)
  if (!end || !(await markTold(ctx, { opportunity: number, kind: "to-complete", occasion: end.toString() }))) return
  await tellPeople(ctx, timeToComplete, authorsOf(opportunity), { number })
}
