import { z } from "zod"
import { type Context, system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { askRun, hasUnfinishedRun } from "../../../platform/runs.js"
import type { Recurring, Task, TaskKind } from "../../../platform/tasks.js"
import { countWhatIsOver, sweepRun } from "./sweep-run.js"

const kind: TaskKind<Record<string, never>> = { name: "people.begin-sweep", payload: z.object({}) }

export const sweepTask: Task<Record<string, never>> = { ...kind, run: (_, at) => act(at, system, beginSweep) }

/** While most of Canada sleeps. */
export const sweepRecurring: Recurring = { task: kind.name, cron: "17 7 * * *" }

/** Begins a sweep when there is something to sweep and none is under way. */
async function beginSweep(ctx: Context): Promise<void> {
  if (await hasUnfinishedRun(ctx, sweepRun.name)) return
  if ((await countWhatIsOver(ctx)) > 0) await askRun(ctx, sweepRun, {})
}
