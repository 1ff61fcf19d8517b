import type { Context, Reading } from "../../../platform/context.js"

export interface CredentialRow {
  readonly credential: string
  readonly issuer: string | null
  readonly obtainedMonth: string | null
  readonly expiryMonth: string | null
}

export async function listCredentialRows(
  reading: Reading,
  personId: string,
): Promise<readonly (CredentialRow & { readonly id: string })[]> {
  return reading.db
    .selectFrom("profileCredential")
    .select(["id", "credential", "issuer", "obtainedMonth", "expiryMonth"])
    .where("personId", "=", personId)
    .orderBy("id")
    .execute()
}

export async function insertCredential(ctx: Context, personId: string, row: CredentialRow): Promise<string> {
  const { credential, issuer, obtainedMonth, expiryMonth } = row
  const { id } = await ctx.db
    .insertInto("profileCredential")
    .values({ personId, credential, issuer, obtainedMonth, expiryMonth, changedAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** Whether such a credential of hers was there. */
export async function updateCredential(
  ctx: Context,
  personId: string,
  id: string,
  row: CredentialRow,
): Promise<boolean> {
  const { credential, issuer, obtainedMonth, expiryMonth } = row
  const { numUpdatedRows } = await ctx.db
    .updateTable("profileCredential")
    .set({ credential, issuer, obtainedMonth, expiryMonth, changedAt: ctx.now })
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether there was one. */
export async function deleteCredential(ctx: Context, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom("profileCredential")
    .where("personId", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteCredentials(ctx: Context, personId: string): Promise<void> {
  await ctx.db.deleteFrom("profileCredential").where("personId", "=", personId).execute()
}
