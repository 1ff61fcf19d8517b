import { z } from "zod"
import { type Context, system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Recurring, Task, TaskSurroundings } from "../../../platform/tasks.js"
import { listDueAfter } from "./due.store.js"
import { followOpportunity } from "./follow-opportunity.js"

const batch = 200

/** What time decides and tells: one opportunity, one transaction, so that a killed worker leaves whole ones behind. */
const follow: Task<Record<string, never>> = {
  name: "opportunities.follow-opportunities",
  payload: z.object({}),
  async run(_payload, at) {
    let after = 0
    for (;;) {
      const numbers = await listDueAfter(reading(at, system), after, batch)
      for (const number of numbers) await alone(at, (ctx) => followOpportunity(ctx, number))
      after = numbers.at(-1) ?? after
      if (numbers.length < batch) return
    }
  },
}

/** One that somebody changed or deleted meanwhile is seen again within the hour. */
async function alone(at: TaskSurroundings, command: (ctx: Context) => Promise<void>): Promise<void> {
  try {
    await act(at, system, command)
  } catch (error) {
    if (!(error instanceof Refusal)) at.log.error({ err: error, task: follow.name }, "an opportunity was left out")
  }
}

export const lifeTasks: readonly Task[] = [follow as Task]

/** Days end at another hour in each zone, half past it in Newfoundland. */
export const lifeRecurring: readonly Recurring[] = [{ task: follow.name, cron: "2,32 * * * *" }]
