import type { Context, Reading } from "../../../platform/context.js"
import { accountRules } from "../account.js"
import type { Confirmation, ConfirmationPurpose } from "./confirmation.js"

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
  readonly addressId: string | null
  readonly browserHash: Buffer
}

/** Opens a confirmation and closes the earlier ones that it replaces: only the last message counts. */
export async function insertConfirmation(ctx: Context, confirmation: NewConfirmation): Promise<string> {
  const { purpose, accountId, browserHash } = confirmation
  await ctx.db
    .updateTable("confirmation")
    .set({ replacedAt: ctx.now })
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .where("replacedAt", "is", null)
    .where((either) =>
      either.or([either("browserHash", "=", browserHash), ...(accountId ? [either("accountId", "=", accountId)] : [])]),
    )
    .execute()
  const { id } = await ctx.db
    .insertInto("confirmation")
    .values({
      ...confirmation,
      keyName: ctx.keys.current,
      requestedAt: ctx.now,
      codeExpiresAt: ctx.now.add({ minutes: accountRules.codeMinutes }),
      linkExpiresAt: ctx.now.add({ hours: accountRules.linkHours }),
      codeTries: 0,
      linkTries: 0,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
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
