import type { Context, Reading } from "../../../../platform/context.js"
import type { Passkey } from "./passkey.js"

function passkeys(reading: Reading) {
  return reading.db
    .selectFrom("passkey")
    .select([
      "id",
      "accountId",
      "name",
      "credentialId",
      "publicKey",
      "signCount",
      "transports",
      "addedAt",
      "lastUsedAt",
    ])
}

export async function listPasskeys(reading: Reading, accountId: string): Promise<readonly Passkey[]> {
  return passkeys(reading).where("accountId", "=", accountId).orderBy("addedAt").execute()
}

export async function findPasskey(reading: Reading, accountId: string, id: string): Promise<Passkey | undefined> {
  return passkeys(reading).where("accountId", "=", accountId).where("id", "=", id).executeTakeFirst()
}

export async function findPasskeyByCredential(reading: Reading, credentialId: Buffer): Promise<Passkey | undefined> {
  return passkeys(reading).where("credentialId", "=", credentialId).executeTakeFirst()
}

/** The key whose count of signatures a command decides on. */
export async function lockPasskey(ctx: Context, id: string): Promise<Passkey | undefined> {
  return passkeys(ctx).where("id", "=", id).forUpdate().executeTakeFirst()
}

export async function insertPasskey(
  ctx: Context,
  passkey: Omit<Passkey, "id" | "addedAt" | "lastUsedAt">,
): Promise<string> {
  const { accountId, name, credentialId, publicKey, signCount, transports } = passkey
  const { id } = await ctx.db
    .insertInto("passkey")
    .values({
      accountId,
      name,
      credentialId,
      publicKey,
      signCount,
      transports: [...transports],
      addedAt: ctx.now,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export async function saveUse(ctx: Context, id: string, signCount: number): Promise<void> {
  await ctx.db.updateTable("passkey").set({ signCount, lastUsedAt: ctx.now }).where("id", "=", id).execute()
}

export async function deletePasskey(ctx: Context, accountId: string, id: string): Promise<boolean> {
  const gone = await ctx.db
    .deleteFrom("passkey")
    .where("accountId", "=", accountId)
    .where("id", "=", id)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
