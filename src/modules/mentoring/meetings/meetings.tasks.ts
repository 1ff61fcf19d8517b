import { z } from "zod"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import type { Recurring, Task } from "../../../platform/tasks.js"
import { deriveMoments } from "./derive-moments.js"

const batch = 200

const derive: Task<Record<string, never>> = {
  name: "mentoring.derive-meeting-moments",
  payload: z.object({}),
  async run(_payload, at) {
    let count = batch
    while (count === batch) count = await act(at, system, (ctx) => deriveMoments(ctx, batch))
  },
}

export const meetingsTasks: readonly Task[] = [derive as Task]

/** The zone data change with the program: soon after it starts anew. */
export const meetingsRecurring: readonly Recurring[] = [{ task: derive.name, cron: "3 * * * *" }]
