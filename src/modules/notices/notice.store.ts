import type { Reading } from "../../platform/context.js"

/** How many notices wait for the reader; none for a visitor. */
export async function countUnread(reading: Reading): Promise<number> {
  if (reading.actor.kind !== "member") return 0
  const { count } = await reading.db
    .selectFrom("notice")
    .select((from) => from.fn.countAll<number>().as("count"))
    .where("accountId", "=", reading.actor.accountId)
    .where("readAt", "is", null)
    .executeTakeFirstOrThrow()
  return count
}
