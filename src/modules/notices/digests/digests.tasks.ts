import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import type { Task, TaskSurroundings } from "../../../platform/tasks.js"
import { listTimeZones } from "../addressee.store.js"
import type { NoticeKind } from "../notice-kind.js"
import { latestDeparture } from "./digest.js"
import { type AwaitingAccount, listAwaitingAccounts } from "./digest.store.js"
import { sendDigest } from "./send-digest.js"

const batch = 500

/** Comes by every quarter of an hour: some zones stand a half or three quarters of an hour apart from the others. */
export function digestsTask(kinds: readonly NoticeKind[]): Task<Record<string, never>> {
  return {
    name: "notices.send-digests",
    payload: z.object({}),
    async run(_, at) {
      for (let after: string | undefined; ; ) {
        const accounts = await listAwaitingAccounts(reading(at, system), after, batch)
        for (const accountId of await dueAmong(accounts, at)) {
          await act(at, system, (ctx) => sendDigest(ctx, kinds, accountId))
        }
        if (accounts.length < batch) return
        after = accounts.at(-1)?.accountId
      }
    },
  }
}

/** Those for whom a morning has come since their oldest waiting notice; a week has its mornings too. */
async function dueAmong(accounts: readonly AwaitingAccount[], at: TaskSurroundings): Promise<readonly string[]> {
  const now = at.clock()
  const zones = await listTimeZones(
    reading(at, system),
    accounts.map(({ accountId }) => accountId),
  )
  return accounts
    .filter(({ accountId, oldestAt }) => {
      const zone = zones.get(accountId)
      return zone !== undefined && Temporal.Instant.compare(oldestAt, latestDeparture("daily", now, zone)) < 0
    })
    .map(({ accountId }) => accountId)
}
