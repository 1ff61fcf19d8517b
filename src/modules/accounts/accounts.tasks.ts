import { z } from "zod"
import { system } from "../../platform/context.js"
import { act } from "../../platform/db.js"
import type { Recurring, Task, TaskSurroundings } from "../../platform/tasks.js"
import { removeUnwantedAddresses } from "./addresses/remove-unwanted.js"
import { removeUnconfirmed } from "./registration/remove-unconfirmed.js"

const batch = 50

const clear: Task<Record<string, never>> = {
  name: "accounts.remove-unconfirmed",
  payload: z.object({}),
  async run(_payload, at) {
    await inBatches(at, removeUnconfirmed)
    await inBatches(at, removeUnwantedAddresses)
  },
}

/** One short transaction a batch, until one is not full. */
async function inBatches(at: TaskSurroundings, command: typeof removeUnconfirmed): Promise<void> {
  let count = batch
  while (count === batch) count = await act(at, system, (ctx) => command(ctx, batch))
}

export const accountsTasks: readonly Task[] = [clear as Task]

export const accountsRecurring: readonly Recurring[] = [{ task: clear.name, cron: "17 * * * *" }]
