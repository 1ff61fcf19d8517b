import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import type { Recurring, Task } from "../../../platform/tasks.js"
import { expireProposal } from "./expire-proposal.js"
import { followTask } from "./follow-task.js"
import { listOpenProposals } from "./proposal.store.js"
import { remindOfProposal } from "./remind-of-proposal.js"
import { withdrawWhereClosed } from "./withdraw-proposal.js"

/** Recalls what waits and ends what waited too long: one transaction each, so that one proposal holds up no other. */
const follow: Task<Record<string, never>> = {
  ...followTask,
  async run(_, at) {
    for (const { id: proposalId } of await listOpenProposals(reading(at, system))) {
      await act(at, system, (ctx) => withdrawWhereClosed(ctx, { proposalId }))
      await act(at, system, (ctx) => expireProposal(ctx, { proposalId }))
      await act(at, system, (ctx) => remindOfProposal(ctx, { proposalId }))
    }
  },
}

export const proposalsTasks: readonly Task[] = [follow as Task]

/** Often enough for midnight and 8 h in every zone, those of half an hour too. */
export const proposalsRecurring: readonly Recurring[] = [{ task: followTask.name, cron: "*/15 * * * *" }]
