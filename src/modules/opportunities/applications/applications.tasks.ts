import { z } from "zod"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import type { Recurring, Task } from "../../../platform/tasks.js"
import { listOffered } from "./application.store.js"
import { followOffer } from "./follow-offer.js"

/** One transaction each, so that one offer holds up no other. */
const followOffers: Task<Record<string, never>> = {
  name: "opportunities.follow-offers",
  payload: z.object({}),
  async run(_, at) {
    for (const { id: applicationId } of await listOffered(reading(at, system))) {
      await act(at, system, (ctx) => followOffer(ctx, { applicationId }))
    }
  },
}

export const applicationsTasks: readonly Task[] = [followOffers as Task]

/** Often enough for midnight and 8 h in every zone, those of half an hour too. */
export const applicationsRecurring: readonly Recurring[] = [{ task: followOffers.name, cron: "*/15 * * * *" }]
