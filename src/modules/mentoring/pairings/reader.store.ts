import type { Reading } from "../../../platform/context.js"

/** The person whom a notice speaks to, and the zone of her clock. */
export interface Reader {
  readonly personId: string
  readonly timeZone: string
}

export async function findReader(reading: Reading, accountId: string | null): Promise<Reader | undefined> {
  if (accountId === null) return undefined
  return reading.db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .select(["person.id as personId", "person.timeZone"])
    .where("account.id", "=", accountId)
    .executeTakeFirst()
}
