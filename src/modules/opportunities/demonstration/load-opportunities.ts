import { Temporal } from "temporal-polyfill"
import type { CrowdMember } from "../../../../db/demo/crowd.js"
import { type DemonstrationOpportunity, makeOpportunities, makeOptIns } from "../../../../db/demo/opportunities.js"
import { type Context, system } from "../../../platform/context.js"
import { act, type Doorway } from "../../../platform/db.js"
import { record } from "../../../platform/record.js"
import type { OpportunityAct, OpportunityStatus } from "../opportunity/opportunity.js"
import {
  hasOpportunities,
  insertPastApplications,
  insertPastOpportunities,
  insertPastOptIns,
  listPersonIds,
  type PastApplication,
} from "./demonstration.store.js"

/** How many an act brings: no transaction stays open for long. */
const atOnce = 30

/**
 * The invented opportunities of a trial with those who applied, some open, some over for a year, so that every list,
 * figure and archive holds something. Loaded once, after the people.
 */
export async function loadDemonstrationOpportunities(doorway: Doorway, crowd: readonly CrowdMember[]): Promise<void> {
  const opportunities = makeOpportunities(crowd)
  const persons = await act(doorway, system, (ctx) => listPersonIds(ctx, addressesOf(crowd)))
  if (await act(doorway, system, hasOpportunities)) return
  const keyOf = ({ emailAddress }: CrowdMember) => {
    const personId = persons.get(emailAddress)
    if (personId === undefined) throw new Error(`nobody invented has the address ${emailAddress}`)
    return personId
  }
  await act(doorway, system, (ctx) => insertPastOptIns(ctx, optInsOf(crowd, keyOf)))
  for (let from = 0; from < opportunities.length; from += atOnce) {
    const part = opportunities.slice(from, from + atOnce)
    await act(doorway, system, (ctx) => loadPart(ctx, part, keyOf))
  }
}

const addressesOf = (crowd: readonly CrowdMember[]) => crowd.map(({ emailAddress }) => emailAddress)

function optInsOf(crowd: readonly CrowdMember[], keyOf: (member: CrowdMember) => string) {
  return [...makeOptIns(crowd)].flatMap(([member, kinds]) =>
    [...kinds].map(([type, side]) => ({ personId: keyOf(member), type, side })),
  )
}

async function loadPart(
  ctx: Context,
  part: readonly DemonstrationOpportunity[],
  keyOf: (member: CrowdMember) => string,
): Promise<void> {
  const numbers = await insertPastOpportunities(
    ctx,
    part.map((each) => ({ ...each, personId: keyOf(each.author), status: statusOf(each), ...momentsOf(ctx, each) })),
  )
  const applications = part.flatMap((each, index) => applicationsOf(ctx, each, numbers[index] ?? 0, keyOf))
  await insertPastApplications(ctx, applications)
  for (const [index, each] of part.entries()) await recordLife(ctx, each, numbers[index] ?? 0)
}

const statuses: Readonly<Record<DemonstrationOpportunity["outcome"], OpportunityStatus>> = {
  open: "published",
  closed: "closed-to-applications",
  filled: "filled",
  "in-progress": "in-progress",
  completed: "completed",
  cancelled: "cancelled",
  expired: "expired",
}

const statusOf = ({ outcome }: DemonstrationOpportunity) => statuses[outcome]

const daysFrom = (ctx: Context, days: number) => ctx.now.add({ hours: 24 * days })

/** Civil days are those of the author; the day of the deadline is in. */
function momentsOf(ctx: Context, opportunity: DemonstrationOpportunity) {
  const { timeZone, deadlineOn, startOn, endOn, postedOn, outcome } = opportunity
  const today = ctx.now.toZonedDateTimeISO(timeZone).toPlainDate()
  const dayOf = (days: number) => today.add({ days }).toString()
  const closesAt = Temporal.PlainDate.from(dayOf(deadlineOn + 1))
    .toZonedDateTime(timeZone)
    .toInstant()
  const isOver = outcome === "completed" || outcome === "cancelled" || outcome === "expired"
  return {
    deadline: dayOf(deadlineOn),
    start: dayOf(startOn),
    end: endOn === null ? null : dayOf(endOn),
    closesAt,
    publishedAt: daysFrom(ctx, postedOn),
    closedAt: outcome === "closed" ? closesAt : null,
    overAt: isOver ? daysFrom(ctx, overOn(opportunity)) : null,
  }
}

function overOn({ outcome, deadlineOn, startOn, endOn }: DemonstrationOpportunity): number {
  return outcome === "completed" ? Math.min(-1, endOn ?? startOn + 30) : Math.min(-1, deadlineOn)
}

function applicationsOf(
  ctx: Context,
  opportunity: DemonstrationOpportunity,
  number: number,
  keyOf: (member: CrowdMember) => string,
): readonly PastApplication[] {
  const { applicants, places, outcome, postedOn, deadlineOn } = opportunity
  const hasBegun = outcome === "filled" || outcome === "in-progress" || outcome === "completed"
  return applicants.map((member, rank) => {
    const isAccepted = hasBegun && rank < (places ?? applicants.length)
    const appliedOn = Math.min(-1, deadlineOn, postedOn + 1 + rank * 2)
    return {
      ...{ opportunity: number, personId: keyOf(member), language: member.language },
      status: isAccepted ? "accepted" : hasBegun ? "rejected" : "sent",
      place: isAccepted ? rank + 1 : null,
      appliedAt: daysFrom(ctx, Math.max(appliedOn, postedOn)),
    }
  })
}

/** Its history, as the acts would have written it. */
async function recordLife(ctx: Context, opportunity: DemonstrationOpportunity, number: number): Promise<void> {
  const { postedOn, deadlineOn, outcome } = opportunity
  const write = (days: number, act: OpportunityAct, from: OpportunityStatus, to: OpportunityStatus) =>
    record(
      { ...ctx, now: daysFrom(ctx, days) },
      { act: `opportunities.${act}`, subject: { kind: "opportunity", key: number }, from, to },
    )
  await write(postedOn, "publish", "draft", "published")
  if (outcome === "open") return
  if (outcome === "cancelled") return write(overOn(opportunity), "cancel", "published", "cancelled")
  if (outcome === "expired") return write(overOn(opportunity), "expire", "published", "expired")
  if (outcome === "closed") return write(deadlineOn, "close", "published", "closed-to-applications")
  await write(deadlineOn, "fill", "published", "filled")
  if (outcome === "filled") return
  await write(opportunity.startOn, "start", "filled", "in-progress")
  if (outcome === "completed") await write(overOn(opportunity), "complete", "in-progress", "completed")
}
