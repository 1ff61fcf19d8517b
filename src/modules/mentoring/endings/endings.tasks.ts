import { z } from "zod"
import { type Context, system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Recurring, Task, TaskSurroundings } from "../../../platform/tasks.js"
import { listDueSituations } from "../situations/situation.store.js"
import { takeNextStep } from "../situations/take-next-step.js"
import { completePairing, listDuePairings } from "./complete-pairing.js"

/** What time decides: pairings whose last day is over, silences that have lasted. */
const follow: Task<Record<string, never>> = {
  name: "mentoring.follow-pairings",
  payload: z.object({}),
  async run(_payload, at) {
    for (const id of await act(at, system, listDuePairings)) await alone(at, (ctx) => completePairing(ctx, id))
    for (const id of await listDueSituations(reading(at, system))) await alone(at, (ctx) => takeNextStep(ctx, id))
  },
}

/** Each pairing is an act of its own; one that somebody ended meanwhile needs nothing more. */
async function alone(at: TaskSurroundings, command: (ctx: Context) => Promise<void>): Promise<void> {
  try {
    await act(at, system, command)
  } catch (error) {
    if (!(error instanceof Refusal)) at.log.error({ err: error, task: follow.name }, "a pairing was left out")
  }
}

export const endingsTasks: readonly Task[] = [follow as Task]

/** Days end at another hour in each zone. */
export const endingsRecurring: readonly Recurring[] = [{ task: follow.name, cron: "7 * * * *" }]
