import type { Context, Reading } from "../../../platform/context.js"
import { type DirectorySignIn, signInMinutes } from "./directory-sign-in.js"

const columns = ["id", "directoryId", "keyName", "browserHash", "next", "expiresAt", "sealedClaims"] as const

export async function insertSignIn(
  ctx: Context,
  signIn: { readonly directoryId: string; readonly browserHash: Buffer; readonly next: string | null },
): Promise<DirectorySignIn> {
  await ctx.db.deleteFrom("directorySignIn").where("expiresAt", "<=", ctx.now).execute()
  const { directoryId, browserHash, next } = signIn
  return ctx.db
    .insertInto("directorySignIn")
    .values({
      directoryId,
      browserHash,
      next,
      keyName: ctx.keys.current,
      expiresAt: ctx.now.add({ minutes: signInMinutes.atDirectory }),
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
}

/** Marks the sign-in as answered; undefined when it was before, is too old, or was asked for in another browser. */
export async function takeAnswer(ctx: Context, id: string, browserHash: Buffer): Promise<DirectorySignIn | undefined> {
  return ctx.db
    .updateTable("directorySignIn")
    .set({ answeredAt: ctx.now })
    .where("id", "=", id)
    .where("browserHash", "=", browserHash)
    .where("answeredAt", "is", null)
    .where("expiresAt", ">", ctx.now)
    .returning(columns)
    .executeTakeFirst()
}

/** Keeps who the newcomer is until she accepts the terms of use. */
export async function saveClaims(ctx: Context, id: string, sealedClaims: string): Promise<void> {
  const expiresAt = ctx.now.add({ minutes: signInMinutes.toAcceptTerms })
  await ctx.db.updateTable("directorySignIn").set({ sealedClaims, expiresAt }).where("id", "=", id).execute()
}

/** The newcomer's sign-in that waits in this browser. */
export async function findNewcomer(reading: Reading, browserHash: Buffer): Promise<DirectorySignIn | undefined> {
  return reading.db
    .selectFrom("directorySignIn")
    .select(columns)
    .where("browserHash", "=", browserHash)
    .where("sealedClaims", "is not", null)
    .where("expiresAt", ">", reading.now)
    .orderBy("expiresAt", "desc")
    .executeTakeFirst()
}

/** False when it has just been taken elsewhere. */
export async function deleteSignIn(ctx: Context, id: string): Promise<boolean> {
  const gone = await ctx.db.deleteFrom("directorySignIn").where("id", "=", id).executeTakeFirst()
  return gone.numDeletedRows > 0n
}
