import type { Context, Reading } from "../../../platform/context.js"

/** The account that a directory's person has entered before. */
export async function findLinkedAccountId(
  reading: Reading,
  directoryId: string,
  subject: string,
): Promise<string | undefined> {
  const row = await reading.db
    .selectFrom("directoryIdentity")
    .select("accountId")
    .where("directoryId", "=", directoryId)
    .where("subject", "=", subject)
    .executeTakeFirst()
  return row?.accountId
}

/** The account whose holder has proved that this address is hers, be it the main one or not. */
export async function findConfirmedAccountId(reading: Reading, addressKey: string): Promise<string | undefined> {
  const row = await reading.db
    .selectFrom("accountAddress")
    .select("accountId")
    .where("addressKey", "=", addressKey)
    .where("confirmedAt", "is not", null)
    .executeTakeFirst()
  return row?.accountId
}

/** Whether somebody of this directory already enters this account. */
export async function isLinked(reading: Reading, directoryId: string, accountId: string): Promise<boolean> {
  const row = await reading.db
    .selectFrom("directoryIdentity")
    .select("subject")
    .where("directoryId", "=", directoryId)
    .where("accountId", "=", accountId)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertIdentity(
  ctx: Context,
  identity: { readonly directoryId: string; readonly subject: string; readonly accountId: string },
): Promise<void> {
  const { directoryId, subject, accountId } = identity
  await ctx.db.insertInto("directoryIdentity").values({ directoryId, subject, accountId, linkedAt: ctx.now }).execute()
}
