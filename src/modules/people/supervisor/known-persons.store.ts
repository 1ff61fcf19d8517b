import type { Reading } from "../../../platform/context.js"

/** Names and addresses are compared without regard to case. */
const keyOf = (name: string) => name.trim().normalize("NFC").toLowerCase()

/** Whom these user names and confirmed addresses belong to, by the name as it was given; those of nobody are left out. */
export async function listPersonsNamed(
  { db }: Reading,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(names.map(keyOf))].filter((key) => key !== "")
  if (keys.length === 0) return new Map()
  const [usernames, addresses] = await Promise.all([
    db.selectFrom("account").select(["username as name", "personId"]).where("username", "in", keys).execute(),
    db
      .selectFrom("accountAddress")
      .innerJoin("account", "account.id", "accountAddress.accountId")
      .select(["accountAddress.addressKey as name", "account.personId"])
      .where("accountAddress.addressKey", "in", keys)
      .where("accountAddress.confirmedAt", "is not", null)
      .execute(),
  ])
  const found = new Map([...usernames, ...addresses].map(({ name, personId }) => [name, personId]))
  return new Map(
    names.flatMap((name) => {
      const personId = found.get(keyOf(name))
      return personId === undefined ? [] : [[name, personId] as const]
    }),
  )
}
