import type { Reading } from "../../../platform/context.js"

/** Addresses that the person has proved to be hers. */
export async function listConfirmedAddresses(reading: Reading, personId: string): Promise<readonly string[]> {
  const rows = await reading.db
    .selectFrom("accountAddress")
    .innerJoin("account", "account.id", "accountAddress.accountId")
    .select("accountAddress.addressKey")
    .where("account.personId", "=", personId)
    .where("accountAddress.confirmedAt", "is not", null)
    .execute()
  return rows.map(({ addressKey }) => addressKey)
}

/** Organisations whose directory, in service, knows the person. */
export async function listDirectoryOwners(reading: Reading, personId: string): Promise<readonly string[]> {
  const rows = await reading.db
    .selectFrom("directoryIdentity")
    .innerJoin("account", "account.id", "directoryIdentity.accountId")
    .innerJoin("directory", "directory.id", "directoryIdentity.directoryId")
    .select("directory.organisationId")
    .where("account.personId", "=", personId)
    .where("directory.isEnabled", "=", true)
    .execute()
  return rows.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]))
}

/** Directories of an organisation by which its people may sign in. */
export async function listDirectoryNames(
  reading: Reading,
  organisationId: string,
): Promise<readonly { readonly nameEn: string; readonly nameFr: string }[]> {
  return reading.db
    .selectFrom("directory")
    .select(["nameEn", "nameFr"])
    .where("organisationId", "=", organisationId)
    .where("isEnabled", "=", true)
    .orderBy("nameEn")
    .execute()
}

/** The account by which a person is told things; absent for one who has none. */
export async function findAccountIdOf(reading: Reading, personId: string): Promise<string | undefined> {
  const row = await reading.db.selectFrom("account").select("id").where("personId", "=", personId).executeTakeFirst()
  return row?.id
}
