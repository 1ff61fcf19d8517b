import type { Reading } from "../../platform/context.js"
import type { Language } from "../../platform/wording.js"

/** The person behind an account, as a message speaks to her. */
export interface Addressee {
  readonly accountId: string
  readonly address: string
  readonly language: Language
  readonly displayName: string
  readonly timeZone: string
  /** Her account is open: she can sign in and read. */
  readonly isActive: boolean
}

export async function getAddressee(reading: Reading, accountId: string): Promise<Addressee> {
  const addressee = await findAddressee(reading, accountId)
  if (!addressee) throw new Error(`no account ${accountId}`)
  return addressee
}

export async function findAddressee(reading: Reading, accountId: string): Promise<Addressee | undefined> {
  return reading.db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .innerJoin("accountAddress", (join) =>
      join.onRef("accountAddress.accountId", "=", "account.id").on("accountAddress.isPrimary", "=", true),
    )
    .select((from) => [
      "account.id as accountId",
      "accountAddress.address",
      "person.language",
      "person.displayName",
      "person.timeZone",
      from("account.status", "in", ["active", "locked"]).as("isActive"),
    ])
    .where("account.id", "=", accountId)
    .$narrowType<{ language: Language; isActive: boolean }>()
    .executeTakeFirst()
}

/** The time zones of these people, by account; those whose account is not open are left out. */
export async function listTimeZones(
  reading: Reading,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await reading.db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .select(["account.id", "person.timeZone"])
    .where("account.id", "in", accountIds)
    .execute()
  return new Map(rows.map(({ id, timeZone }) => [id, timeZone]))
}
