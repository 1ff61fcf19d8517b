import type { Context, Reading } from "../../../../platform/context.js"
import { liveStatuses } from "../../opportunity/opportunity.js"

/** How much a kind is used: opportunities in progress, and members who opted in on either side. */
export interface TypeUse {
  readonly live: number
  readonly optedIn: number
}

export async function countUse({ db }: Reading): Promise<ReadonlyMap<string, TypeUse>> {
  const [live, optedIn] = await Promise.all([
    db
      .selectFrom("opportunity")
      .select(["type", (of) => of.fn.countAll<number>().as("count")])
      .where("status", "in", liveStatuses)
      .where("type", "is not", null)
      .groupBy("type")
      .$narrowType<{ type: string }>()
      .execute(),
    db
      .selectFrom("optIn")
      .select(["type", (of) => of.fn.count<number>("personId").distinct().as("count")])
      .groupBy("type")
      .execute(),
  ])
  const codes = new Set([...live, ...optedIn].map(({ type }) => type))
  const countIn = (rows: readonly { type: string; count: number }[], code: string) =>
    rows.find(({ type }) => type === code)?.count ?? 0
  return new Map([...codes].map((code) => [code, { live: countIn(live, code), optedIn: countIn(optedIn, code) }]))
}

/** Whether somebody has posted or opted in on one of its sides: they are then what they are. */
export async function hasUse({ db }: Context, code: string): Promise<boolean> {
  const [posted, wished] = await Promise.all([
    db.selectFrom("opportunity").select("number").where("type", "=", code).limit(1).executeTakeFirst(),
    db.selectFrom("optIn").select("type").where("type", "=", code).limit(1).executeTakeFirst(),
  ])
  return posted !== undefined || wished !== undefined
}
