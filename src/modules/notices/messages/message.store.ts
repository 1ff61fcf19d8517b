import type { Context, Reading } from "../../platform/context.js"
import type { Language } from "../../platform/wording.js"

export type MessageStatus = "queued" | "sent" | "moot" | "held" | "failed"

export interface QueuedMessage {
  readonly id: string
  readonly kind: string
  readonly accountId: string | null
  readonly address: string
  readonly language: Language
  readonly details: unknown
}

export async function insertMessage(ctx: Context, message: Omit<QueuedMessage, "id">): Promise<string> {
  const { id } = await ctx.db
    .insertInto("mailMessage")
    .values({ ...message, details: JSON.stringify(message.details), status: "queued", queuedAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** The message if it still waits, its row locked so that two workers never send it together. */
export async function lockQueuedMessage(ctx: Context, id: string): Promise<QueuedMessage | undefined> {
  const row = await ctx.db
    .selectFrom("mailMessage")
    .select(["id", "kind", "accountId", "address", "language", "details"])
    .where("id", "=", id)
    .where("status", "=", "queued")
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, language: row.language as Language }
}

export async function closeMessage(ctx: Context, id: string, status: Exclude<MessageStatus, "queued">): Promise<void> {
  await ctx.db
    .updateTable("mailMessage")
    .set({ status, sentAt: status === "sent" ? ctx.now : null })
    .where("id", "=", id)
    .execute()
}

/** Addresses whose mail came back three times receive nothing until the person confirms again. */
export async function isAddressHeld(reading: Reading, addressKey: string): Promise<boolean> {
  const row = await reading.db
    .selectFrom("accountAddress")
    .select("id")
    .where("addressKey", "=", addressKey)
    .where("heldAt", "is not", null)
    .executeTakeFirst()
  return row !== undefined
}
