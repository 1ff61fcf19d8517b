import type { Reading } from "../../../platform/context.js"
import { shownStatuses } from "./visibility.js"

interface ShownPerson {
  readonly id: string
  readonly username: string
  readonly displayName: string
}

const shownPeople = (reading: Reading) =>
  reading.db
    .selectFrom("person")
    .innerJoin("account", "account.personId", "person.id")
    .select(["person.id", "account.username", "person.displayName"])
    .where("account.status", "in", shownStatuses)

export async function findShownPerson(reading: Reading, personId: string): Promise<ShownPerson | undefined> {
  return shownPeople(reading).where("person.id", "=", personId).executeTakeFirst()
}

export async function findShownPersonByUsername(reading: Reading, username: string): Promise<ShownPerson | undefined> {
  return shownPeople(reading).where("account.username", "=", username).executeTakeFirst()
}
