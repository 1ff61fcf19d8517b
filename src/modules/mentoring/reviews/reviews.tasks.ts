import { z } from "zod"
import { type Context, system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import type { Recurring, Task, TaskSurroundings } from "../../../platform/tasks.js"
import { offerReviews } from "./offer-reviews.js"
import { remindReview } from "./remind-review.js"
import { listActivePairings, listUnanswered } from "./review.store.js"

/** Beyond the last reminder nobody is written to any more. */
const recalledDays = 30

/** Each pairing is an act of its own: one that fails leaves the others offered. */
const offer: Task<Record<string, never>> = {
  name: "mentoring.offer-reviews",
  payload: z.object({}),
  async run(_payload, at) {
    const now = reading(at, system)
    for (const id of await listActivePairings(now)) await alone(at, (ctx) => offerReviews(ctx, id))
    const since = now.now.subtract({ hours: 24 * recalledDays })
    for (const review of await listUnanswered(now, since)) await alone(at, (ctx) => remindReview(ctx, review))
  },
}

async function alone(at: TaskSurroundings, command: (ctx: Context) => Promise<void>): Promise<void> {
  try {
    await act(at, system, command)
  } catch (error) {
    at.log.error({ err: error, task: offer.name }, "a pairing was left out of this round")
  }
}

export const reviewsTasks: readonly Task[] = [offer as Task]

/** In the morning of most of Canada. */
export const reviewsRecurring: readonly Recurring[] = [{ task: offer.name, cron: "23 12 * * *" }]
