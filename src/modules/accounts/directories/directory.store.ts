import type { Context, Reading } from "../../../platform/context.js"
import type { Directory } from "./directory.js"

function directories(reading: Reading) {
  return reading.db
    .selectFrom("directory")
    .select([
      "id",
      "nameEn",
      "nameFr",
      "issuer",
      "clientId",
      "sealedSecret",
      "addressDomains",
      "factorValues",
      "isEnabled",
      "organisationId",
    ])
}

export async function listDirectories(reading: Reading): Promise<readonly Directory[]> {
  return directories(reading).orderBy("nameEn").execute()
}

/** The ones that the sign-in page offers. */
export async function listEnabledDirectories(reading: Reading): Promise<readonly Directory[]> {
  return directories(reading).where("isEnabled", "=", true).orderBy("nameEn").execute()
}

export async function findDirectory(reading: Reading, id: string): Promise<Directory | undefined> {
  return directories(reading).where("id", "=", id).executeTakeFirst()
}

/** The directory as a sign-in decides on it: any number at once, and nobody switches it off in between. */
export async function holdDirectory(ctx: Context, id: string): Promise<Directory | undefined> {
  return directories(ctx).where("id", "=", id).forShare().executeTakeFirst()
}

/** The directory that an administrator changes. */
export async function lockDirectory(ctx: Context, id: string): Promise<Directory | undefined> {
  return directories(ctx).where("id", "=", id).forUpdate().executeTakeFirst()
}

type Settings = Omit<Directory, "id" | "sealedSecret">

function columnsOf(settings: Settings) {
  const { nameEn, nameFr, issuer, clientId, addressDomains, factorValues, isEnabled, organisationId } = settings
  return {
    nameEn,
    nameFr,
    issuer,
    clientId,
    addressDomains: [...addressDomains],
    factorValues: [...factorValues],
    isEnabled,
    organisationId,
  }
}

export async function insertDirectory(ctx: Context, settings: Settings): Promise<string> {
  const { id } = await ctx.db
    .insertInto("directory")
    .values({ ...columnsOf(settings), createdAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export async function updateDirectory(ctx: Context, id: string, settings: Settings): Promise<void> {
  await ctx.db.updateTable("directory").set(columnsOf(settings)).where("id", "=", id).execute()
}

export async function saveSecret(ctx: Context, id: string, sealedSecret: string): Promise<void> {
  await ctx.db.updateTable("directory").set({ sealedSecret }).where("id", "=", id).execute()
}
