import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Recurring, Task, TaskKind } from "../../../platform/tasks.js"
import { moveRegistration } from "./move-registration.js"
import { listAway } from "./registration.store.js"

const returnTask: TaskKind<Record<string, never>> = { name: "mentoring.return-registrations", payload: z.object({}) }

/** The day after the last one of an absence, on the programme's clock: one transaction each. */
const bringBack: Task<Record<string, never>> = {
  ...returnTask,
  async run(_, at) {
    const now = at.clock()
    for (const { id, awayUntil, timeZone } of await listAway(reading(at, system))) {
      const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
      if (Temporal.PlainDate.compare(today, awayUntil) <= 0) continue
      await act(at, system, (ctx) => moveRegistration(ctx, { registrationId: id, act: "return" })).catch(unlessMoved)
    }
  },
}

/** She came back or left by herself meanwhile. */
function unlessMoved(error: unknown): void {
  if (!(error instanceof Refusal)) throw error
}

export const registrationsTasks: readonly Task[] = [bringBack as Task]

/** Often enough for midnight in every zone, those of half an hour too. */
export const registrationsRecurring: readonly Recurring[] = [{ task: returnTask.name, cron: "5,35 * * * *" }]
