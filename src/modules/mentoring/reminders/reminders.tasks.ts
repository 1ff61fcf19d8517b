import { z } from "zod"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import type { Recurring, Task } from "../../../platform/tasks.js"
import { remindPairing } from "./remind-pairing.js"
import { listActiveAfter } from "./reminder.store.js"

const batch = 200

/** One pairing, one transaction: a long list holds nobody up. */
const remind: Task<Record<string, never>> = {
  name: "mentoring.remind-pairings",
  payload: z.object({}),
  async run(_payload, at) {
    let after: string | null = null
    for (;;) {
      const ids = await listActiveAfter(reading(at, system), after, batch)
      for (const id of ids) await act(at, system, (ctx) => remindPairing(ctx, id))
      after = ids.at(-1) ?? null
      if (ids.length < batch) return
    }
  },
}

export const remindersTasks: readonly Task[] = [remind as Task]

/** Mornings begin at another hour in each zone. */
export const remindersRecurring: readonly Recurring[] = [{ task: remind.name, cron: "17 * * * *" }]
