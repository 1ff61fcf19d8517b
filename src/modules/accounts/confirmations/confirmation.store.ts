import type { Context, Reading } from "../../../platform/context.js"
import { accountRules } from "../account.js"
import { type Confirmation, type ConfirmationPurpose, linkHours, replaces } from "./confirmation.js"

const columns = [
  "id",
  "purpose",
  "accountId",
  "addressId",
  "keyName",
  "browserHash",
  "codeExpiresAt",
  "linkExpiresAt",
  "codeTries",
  "linkTries",
  "usedAt",
  "replacedAt",
] as const

export interface NewConfirmation {
  readonly purpose: ConfirmationPurpose
  readonly accountId: string | null
  /** The address that takes the place of the account's own, once confirmed. */
  readonly addressId: string | null
  readonly browserHash: Buffer
}

/** Opens a confirmation and closes the earlier ones that it replaces. */
export async function insertConfirmation(ctx: Context, confirmation: NewConfirmation): Promise<string> {
  await replaceEarlier(ctx, confirmation)
  const { purpose, accountId, addressId, browserHash } = confirmation
  const { id } = await ctx.db
    .insertInto("confirmation")
    .values({
      purpose,
      accountId,
      addressId,
      browserHash,
      keyName: ctx.keys.current,
      requestedAt: ctx.now,
      codeExpiresAt: ctx.now.add({ minutes: accountRules.codeMinutes }),
      linkExpiresAt: ctx.now.add({ hours: linkHours[purpose] }),
      codeTries: 0,
      linkTries: 0,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

async function replaceEarlier(ctx: Context, { purpose, accountId, browserHash }: NewConfirmation): Promise<void> {
  const of = replaces[purpose]
  await ctx.db
    .updateTable("confirmation")
    .set({ replacedAt: ctx.now })
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("replacedAt", "is", null)
    .where((either) =>
      either.or([
        ...(of.includes("browser") ? [either("browserHash", "=", browserHash)] : []),
        ...(of.includes("account") && accountId !== null ? [either("accountId", "=", accountId)] : []),
      ]),
    )
    .execute()
}

/** Closes what is still open for an account and a purpose: its aim is reached, or no longer wanted. */
export async function closeConfirmations(ctx: Context, accountId: string, purpose: ConfirmationPurpose): Promise<void> {
  await ctx.db
    .updateTable("confirmation")
    .set({ replacedAt: ctx.now })
    .where("accountId", "=", accountId)
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("replacedAt", "is", null)
    .execute()
}

/** What this browser asked for last, whatever became of it. */
export async function findLatestConfirmation(
  reading: Reading,
  purpose: ConfirmationPurpose,
  browserHash: Buffer,
): Promise<Confirmation | undefined> {
  return reading.db
    .selectFrom("confirmation")
    .select(columns)
    .where("purpose", "=", purpose)
    .where("browserHash", "=", browserHash)
    .orderBy("requestedAt", "desc")
    .limit(1)
    .$narrowType<{ purpose: ConfirmationPurpose }>()
    .executeTakeFirst()
}

export async function findConfirmation(reading: Reading, id: string): Promise<Confirmation | undefined> {
  return reading.db
    .selectFrom("confirmation")
    .select(columns)
    .where("id", "=", id)
    .$narrowType<{ purpose: ConfirmationPurpose }>()
    .executeTakeFirst()
}

/** The confirmation with its row locked: a code used twice at once is used once. */
export async function lockConfirmation(ctx: Context, id: string): Promise<Confirmation | undefined> {
  return ctx.db
    .selectFrom("confirmation")
    .select(columns)
    .where("id", "=", id)
    .forUpdate()
    .$narrowType<{ purpose: ConfirmationPurpose }>()
    .executeTakeFirst()
}

export async function countCodeTry(ctx: Context, confirmation: Confirmation): Promise<void> {
  await ctx.db
    .updateTable("confirmation")
    .set({ codeTries: confirmation.codeTries + 1 })
    .where("id", "=", confirmation.id)
    .execute()
}

export async function countLinkTry(ctx: Context, confirmation: Confirmation): Promise<void> {
  await ctx.db
    .updateTable("confirmation")
    .set({ linkTries: confirmation.linkTries + 1 })
    .where("id", "=", confirmation.id)
    .execute()
}

export async function closeConfirmation(ctx: Context, id: string): Promise<void> {
  await ctx.db.updateTable("confirmation").set({ usedAt: ctx.now }).where("id", "=", id).execute()
}
