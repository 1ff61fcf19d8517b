import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import type { Task } from "../../../platform/tasks.js"
import { reviewPersonTask, reviewTask } from "./enqueue-reviews.js"
import { listPeopleOf } from "./review.store.js"
import { reviewMemberships } from "./review-memberships.js"

const reviewingPerson: Task<{ personId: string }> = {
  ...reviewPersonTask,
  run: ({ personId }, at) => act(at, system, (ctx) => reviewMemberships(ctx, personId)),
}

/** One person, one transaction: a large organisation holds nobody up. */
const reviewing: Task<{ organisationId: string }> = {
  ...reviewTask,
  async run({ organisationId }, at) {
    for (const personId of await listPeopleOf(reading(at, system), organisationId)) {
      await act(at, system, (ctx) => reviewMemberships(ctx, personId))
    }
  },
}

export const reviewTasks: readonly Task[] = [reviewing as Task, reviewingPerson as Task]
