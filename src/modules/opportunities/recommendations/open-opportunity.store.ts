import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import { openStatuses } from "../opportunity/opportunity.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"

type Part = { readonly after: number; readonly limit: number } | { readonly numbers: readonly number[] }

/** Numbers of what takes applications at this moment, in their order. */
export async function listOpenNumbers({ db, now }: Reading, part: Part): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("opportunity")
    .select("number")
    .where("status", "in", [...openStatuses])
    .where("removedAt", "is", null)
    .where((where) => where.or([where("closesAt", "is", null), where("closesAt", ">", now)]))
    .$if("numbers" in part, (query) => query.where("number", "in", "numbers" in part ? [...part.numbers] : []))
    .$if("after" in part, (query) =>
      "after" in part ? query.where("number", ">", part.after).limit(part.limit) : query,
    )
    .orderBy("number")
    .execute()
  return rows.map(({ number }) => number)
}

export async function countOpen({ db }: Reading): Promise<number> {
  const { count } = await db
    .selectFrom("opportunity")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("status", "in", [...openStatuses])
    .executeTakeFirstOrThrow()
  return count
}

/** To which these applications were sent. */
export async function listNumbersOfApplications({ db }: Reading, ids: readonly string[]): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("application")
    .select("opportunity")
    .distinct()
    .where("id", "in", [...ids])
    .execute()
  return rows.map(({ opportunity }) => opportunity)
}

/** The same of one that has been read already. */
export function isOpenAt(now: Temporal.Instant, { status, removedAt, closesAt }: Opportunity): boolean {
  const takes = openStatuses.some((each) => each === status)
  return takes && removedAt === null && (closesAt === null || closesAt.epochMilliseconds > now.epochMilliseconds)
}
