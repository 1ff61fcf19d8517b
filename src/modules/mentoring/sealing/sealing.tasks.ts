import { z } from "zod"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import type { Recurring, Task } from "../../../platform/tasks.js"
import { rewrapKeys } from "./rewrap-keys.js"

const batch = 200

const rewrap: Task<Record<string, never>> = {
  name: "mentoring.rewrap-keys",
  payload: z.object({}),
  async run(_payload, at) {
    let count = batch
    while (count === batch) count = await act(at, system, (ctx) => rewrapKeys(ctx, batch))
  },
}

export const sealingTasks: readonly Task[] = [rewrap as Task]

export const sealingRecurring: readonly Recurring[] = [{ task: rewrap.name, cron: "41 6 * * *" }]
